global using ParkCarbon.Domain;
