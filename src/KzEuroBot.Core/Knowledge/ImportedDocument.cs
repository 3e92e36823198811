using System.Collections.Immutable;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>A document that facts may later be taken from. It is a draft: nothing is answered from it.</summary>
public sealed record ImportedDocument(string Title, string FileName, ImmutableArray<Passage> Passages);

/// <summary>A paragraph that can be cited.</summary>
/// <param name="Locator">The heading that it stands under and its number, such as "Introduction, paragraph 2".</param>
public sealed record Passage(int Number, string Locator, Language Language, string Text);
