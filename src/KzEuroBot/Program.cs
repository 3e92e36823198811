Console.WriteLine("KzEuroBot");
