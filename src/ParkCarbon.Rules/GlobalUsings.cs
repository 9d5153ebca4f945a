global using System.Globalization;
global using ParkCarbon.Domain;
