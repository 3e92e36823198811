using System.CommandLine;
using System.Globalization;

namespace KzEuroBot.Cli;

/// <summary>What the golden questions must reach in each language.</summary>
internal sealed class EvaluationBar
{
    private readonly Dictionary<string, double> _least = new(StringComparer.OrdinalIgnoreCase)
    {
        ["answered"] = 95,
        ["hit@1"] = 88,
        ["hit@3"] = 96,
        ["cited"] = 100,
        ["declined"] = 97,
        ["language"] = 98,
    };

    private readonly Dictionary<string, double> _most = new(StringComparer.OrdinalIgnoreCase)
    {
        ["wrongly-declined"] = 2,
        ["spread"] = 2,
    };

    public static Option<string[]> CreateLeastOption() => CreateOption("--min", "lowest", new EvaluationBar()._least);

    public static Option<string[]> CreateMostOption() => CreateOption("--max", "highest", new EvaluationBar()._most);

    public static EvaluationBar Of(IEnumerable<string> least, IEnumerable<string> most)
    {
        var bar = new EvaluationBar();
        foreach (var text in least) Set(bar._least, text);
        foreach (var text in most) Set(bar._most, text);
        return bar;
    }

    /// <summary>A sentence for each figure that is not reached; none when all are.</summary>
    public IEnumerable<string> Shortfalls(Evaluation evaluation)
    {
        (string Name, Func<EvaluationRow, double?> Figure)[] figures =
        [
            ("answered", row => row.Answered),
            ("hit@1", row => row.RightFirst),
            ("hit@3", row => row.RightInThree),
            ("cited", row => row.Cited),
            ("declined", row => row.Declined),
            ("wrongly-declined", row => row.WronglyDeclined),
            ("language", row => row.Language),
        ];
        foreach (var row in evaluation.Languages)
        {
            foreach (var (name, figure) in figures)
            {
                if (figure(row) is not { } value) continue;
                if (_least.TryGetValue(name, out var least) && value < least) yield return Sentence($"{row.Name}: {name} is {value:0.0} %, at least {least:0.#} % is asked for.");
                if (_most.TryGetValue(name, out var most) && value > most) yield return Sentence($"{row.Name}: {name} is {value:0.0} %, at most {most:0.#} % is allowed.");
            }
        }
        foreach (var (name, figure) in figures.Take(2))
        {
            var values = evaluation.Languages.Select(figure).OfType<double>().DefaultIfEmpty().ToList();
            var spread = values.Max() - values.Min();
            if (spread > _most["spread"]) yield return Sentence($"{name} differs by {spread:0.0} points between the languages, at most {_most["spread"]:0.#} are allowed.");
        }
    }

    private static string Sentence(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Option<string[]> CreateOption(string option, string word, Dictionary<string, double> defaults)
    {
        var names = string.Join(", ", defaults.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")));
        var created = new Option<string[]>(option)
        {
            Description = $"The {word} percentage that passes in each language, repeatable; without it: {names}.",
            HelpName = "NAME=PERCENT",
            DefaultValueFactory = _ => [],
        };
        created.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!Set(new Dictionary<string, double>(defaults, defaults.Comparer), token.Value))
                    result.AddError($"'{token.Value}' is no bar; {option} takes NAME=PERCENT with one of {string.Join(", ", defaults.Keys)}.");
            }
        });
        return created;
    }

    private static bool Set(Dictionary<string, double> bars, string text)
    {
        if (text.Split('=') is not [var name, var percent] || !bars.ContainsKey(name)) return false;
        if (!double.TryParse(percent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > 100) return false;
        bars[name] = value;
        return true;
    }
}
