using System.Collections.Immutable;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// Finds names that two terms have. Within a kind, or between what facts are about and what is known to be beyond them, nobody could say which is
/// meant; two covered terms of different kinds are both looked for, which may be meant so.
/// </summary>
internal sealed class SharedNames(ImmutableArray<Term> terms, FaultReport faults, FaultReport warnings)
{
    public void Check()
    {
        foreach (var language in Language.All)
        {
            var owners = new Dictionary<string, List<Term>>(StringComparer.Ordinal);
            foreach (var term in terms)
            {
                for (var i = 0; i < term.Names[language].Length; i++)
                {
                    var name = term.Names[language][i];
                    if (name.Length == 0) continue;
                    var key = name.ToLowerInvariant();
                    if (!owners.TryGetValue(key, out var others)) owners[key] = others = [];
                    Compare(term, $"names.{language}.{i}", $"term '{term.Id}' has the name '{name}' ({language})", others);
                    others.Add(term);
                }
            }
        }
    }

    private void Compare(Term term, string part, string said, List<Term> others)
    {
        // A term that says a name twice, or that is there twice, is told elsewhere or harmless.
        if (others.Exists(other => other.Id == term.Id)) return;
        if (others.Find(other => other.Kind == term.Kind) is { } same)
            faults.Add(term, part, $"{said}, which is also a name of the {TermKinds.ToWord(same.Kind)} '{same.Id}'.");
        else if (others.Find(other => other.IsCovered != term.IsCovered) is { } beyond)
            faults.Add(term, part, $"{said}, which is also a name of the {TermKinds.ToWord(beyond.Kind)} '{beyond.Id}' in {(beyond.IsCovered ? PackFormat.GlossaryFile : PackFormat.GazetteerFile)}; keep it in one of the two files.");
        // A concept is no name: "visa" is a thing of its own and a short word for the agreement on it.
        else if (term.IsCovered && term.Kind != TermKind.Concept && others.Find(other => other.Kind != TermKind.Concept) is { } covered)
            warnings.Add(term, part, $"{said}, which is also a name of the {TermKinds.ToWord(covered.Kind)} '{covered.Id}'; keep it in one of them, unless a question with it means both.");
    }
}
