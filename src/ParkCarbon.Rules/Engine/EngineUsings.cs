global using System.Globalization;
global using BilingualText = ParkCarbon.Domain.BilingualText;
