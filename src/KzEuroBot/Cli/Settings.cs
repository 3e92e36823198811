using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using KzEuroBot.Channels.WebChat;

namespace KzEuroBot.Cli;

/// <summary>
/// The settings of this run: appsettings.json beside the program, the one in the working directory, the environment, the command line;
/// later ones win. Unknown names and wrong values stop the program with one sentence.
/// </summary>
internal sealed class Settings
{
    private const string FileName = "appsettings.json";

    /// <summary>One options class per feature; its properties are the section's settings.</summary>
    public static IReadOnlyDictionary<string, Type> Sections { get; } = new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase)
    {
        ["Store"] = typeof(StoreOptions),
        ["Knowledge"] = typeof(KnowledgeOptions),
        ["WebChat"] = typeof(WebChatOptions),
    };

    /// <summary>Settings that ASP.NET Core reads itself.</summary>
    private static readonly string[] Platform = ["Urls", "AllowedHosts", "Logging", "Kestrel"];

    private readonly string _workingDirectory;
    private readonly string _programDirectory;

    private Settings(IConfigurationRoot configuration, string workingDirectory, string programDirectory)
    {
        Configuration = configuration;
        _workingDirectory = workingDirectory;
        _programDirectory = programDirectory;
    }

    public IConfigurationRoot Configuration { get; }

    public WebChatOptions WebChat => Get<WebChatOptions>("WebChat");

    public string StorePath => Path.GetFullPath(Get<StoreOptions>("Store").Path, _workingDirectory);

    public string KnowledgePath
    {
        get
        {
            var path = Get<KnowledgeOptions>("Knowledge").Path;
            var here = Path.GetFullPath(path, _workingDirectory);
            var besideProgram = Path.GetFullPath(path, _programDirectory);
            return !Directory.Exists(here) && Directory.Exists(besideProgram) ? besideProgram : here;
        }
    }

    /// <exception cref="CliException">A setting is unknown or wrong.</exception>
    public static Settings Load(
        IReadOnlyDictionary<string, string?> commandLine,
        IReadOnlyDictionary<string, string?> environment,
        string workingDirectory,
        string programDirectory)
    {
        var builder = new ConfigurationBuilder();
        string[] folders = [programDirectory, workingDirectory];
        foreach (var file in folders.Select(folder => Path.GetFullPath(FileName, folder)).Distinct(StringComparer.Ordinal).Where(File.Exists))
        {
            CheckFile(file);
            builder.AddJsonFile(file);
        }
        builder.AddInMemoryCollection(environment.Select(pair => KeyValuePair.Create(pair.Key.Replace("__", ":", StringComparison.Ordinal), pair.Value)));
        foreach (var name in commandLine.Keys) RefuseUnknown(name.Split(':')[0], "the command line");
        builder.AddInMemoryCollection(commandLine);

        var settings = new Settings(builder.Build(), workingDirectory, programDirectory);
        foreach (var (section, options) in Sections) settings.Get(section, options);
        settings.CheckUrls();
        return settings;
    }

    private static void CheckFile(string file)
    {
        try
        {
            var configuration = new ConfigurationBuilder().AddJsonFile(file).Build();
            foreach (var child in configuration.GetChildren()) RefuseUnknown(child.Key, file);
        }
        catch (InvalidDataException exception)
        {
            var reason = exception.GetBaseException() is JsonException json ? json.Message : exception.Message;
            throw new CliException(ExitCodes.Usage, $"The settings file {file} cannot be read; correct it: {reason}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.Usage, $"The settings file {file} cannot be opened; make it readable: {exception.Message}", exception);
        }
    }

    private static void RefuseUnknown(string name, string place)
    {
        if (Sections.ContainsKey(name) || Platform.Contains(name, StringComparer.OrdinalIgnoreCase)) return;
        throw new CliException(ExitCodes.Usage, $"The setting '{name}' in {place} is unknown; known are {string.Join(", ", Platform.Concat(Sections.Keys))}.");
    }

    private T Get<T>(string section) => (T)Get(section, typeof(T));

    private object Get(string section, Type options)
    {
        var names = options.GetProperties().Select(property => property.Name).ToList();
        var children = Configuration.GetSection(section).GetChildren().ToList();
        if (children.Find(child => !names.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new CliException(ExitCodes.Usage, $"The setting {unknown.Path} is unknown; {section} has {string.Join(", ", names)}.");

        object value;
        try
        {
            value = Configuration.GetSection(section).Get(options) ?? Activator.CreateInstance(options)!;
        }
        catch (InvalidOperationException exception)
        {
            throw new CliException(ExitCodes.Usage, $"A setting in {section} has a value of the wrong kind: {exception.Message}", exception);
        }
        var faults = new List<ValidationResult>();
        if (!Validator.TryValidateObject(value, new ValidationContext(value), faults, validateAllProperties: true))
            throw new CliException(ExitCodes.Usage, $"A setting in {section} is wrong: {string.Join(" ", faults.Select(fault => fault.ErrorMessage))}");
        return value;
    }

    private void CheckUrls()
    {
        foreach (var url in (Configuration["Urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            try
            {
                var address = BindingAddress.Parse(url);
                if (address.Scheme is "http" or "https") continue;
            }
            catch (FormatException)
            {
                // Falls through to the same sentence as a wrong scheme.
            }
            throw new CliException(ExitCodes.Usage, $"The setting Urls has '{url}', which is no address such as http://localhost:5080.");
        }
    }
}
