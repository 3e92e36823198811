using System.Text;

namespace KzEuroBot.Core.Knowledge;

/// <summary>One file of the pack's folder, as YAML.</summary>
/// <param name="Root">Null when it is none; the reason is then among the faults.</param>
internal sealed record PackFile(YamlNode? Root, IReadOnlyList<PackFault> Faults)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null where there is no such file.</summary>
    public static PackFile? Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path)) return null;
        var faults = new List<PackFault>();
        return new PackFile(Read(path, name, faults), faults);
    }

    private static YamlNode? Read(string path, string name, List<PackFault> faults)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add(new PackFault(name, 0, $"The file cannot be read: {exception.Message}"));
            return null;
        }
        try
        {
            return YamlNode.Parse(Utf8.GetString(bytes).TrimStart('\uFEFF'), name, faults);
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(exception.Index, 0, bytes.Length)).Count((byte)'\n');
            faults.Add(new PackFault(name, line, "This is not UTF-8; save the file in UTF-8."));
            return null;
        }
    }
}
