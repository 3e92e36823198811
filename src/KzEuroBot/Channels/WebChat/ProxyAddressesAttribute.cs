using System.ComponentModel.DataAnnotations;
using System.Net;

namespace KzEuroBot.Channels.WebChat;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class ProxyAddressesAttribute() : ValidationAttribute("{0} must hold addresses or networks separated by commas, such as 10.0.0.5, 192.168.0.0/16.")
{
    public override bool IsValid(object? value) => value is null || Split((string)value).All(part => TryParse(part, out _));

    /// <summary>The networks of a value that has been checked; a single address is a network of one.</summary>
    public static IEnumerable<IPNetwork> Parse(string value)
    {
        foreach (var part in Split(value))
            if (TryParse(part, out var network))
                yield return network;
    }

    private static string[] Split(string value) =>
        value.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool TryParse(string part, out IPNetwork network)
    {
        if (IPNetwork.TryParse(part, out network)) return true;
        if (!IPAddress.TryParse(part, out var address)) return false;
        network = new IPNetwork(address, address.GetAddressBytes().Length * 8);
        return true;
    }
}
