namespace KzEuroBot.Core.Languages;

/// <summary>What the bot itself says in one language. A language that lacks a sentence does not compile. {0} stands for what is put in.</summary>
public sealed record Phrases
{
    public required string Greeting { get; init; }
    public required string Thanks { get; init; }
    public required string Farewell { get; init; }
    public required string HowAreYou { get; init; }
    public required string WhoAreYou { get; init; }
    public required string WhatCanYouDo { get; init; }
    public required string WhoMadeYou { get; init; }
    public required string Apology { get; init; }
    public required string Praise { get; init; }

    /// <summary>The language was switched on request.</summary>
    public required string LanguageSet { get; init; }

    /// <summary>What a question should be about, {0}: a list of topics.</summary>
    public required string Topics { get; init; }

    /// <summary>No fact answers.</summary>
    public required string NothingFound { get; init; }

    /// <summary>No fact is of the year asked for, {0}: the year.</summary>
    public required string NothingForYear { get; init; }

    /// <summary>No fact is about the name asked for, {0}: the name.</summary>
    public required string NothingAbout { get; init; }

    /// <summary>Leads to nearby topics, {0}: their titles.</summary>
    public required string NearestTopics { get; init; }

    /// <summary>The question is in a language that the bot does not speak.</summary>
    public required string OtherLanguage { get; init; }

    public required string EmptyQuestion { get; init; }

    /// <summary>{0}: the most characters that a question may have.</summary>
    public required string TooLong { get; init; }

    /// <summary>There are characters but no words.</summary>
    public required string NoWords { get; init; }

    /// <summary>A fault of ours.</summary>
    public required string Trouble { get; init; }

    public required string SourcesHeading { get; init; }
    public required string SuggestionsHeading { get; init; }

    /// <summary>Heading of a list about something, {0}: its name.</summary>
    public required string ListHeading { get; init; }

    /// <summary>Heading of a comparison, {0} and {1}: its sides.</summary>
    public required string ComparisonHeading { get; init; }

    /// <summary>Heading of a time line.</summary>
    public required string TimeLineHeading { get; init; }

    /// <summary>Before a statement that gives another value for the same thing.</summary>
    public required string OtherSource { get; init; }

    /// <summary>Before a statement whose source is only partly relied on, {0}: the source.</summary>
    public required string AccordingTo { get; init; }

    /// <summary>Before an old figure, {0}: the date that it is of.</summary>
    public required string AsOf { get; init; }

    /// <summary>Marks a figure that is aimed at or forecast.</summary>
    public required string Plan { get; init; }

    /// <summary>A chart in words, {0}: its title, {1}: the unit, {2}: its points.</summary>
    public required string ChartInWords { get; init; }

    /// <summary>First or second half of a year, {0}: 1 or 2, {1}: the year.</summary>
    public required string HalfYear { get; init; }

    /// <summary>A quarter of a year, {0}: 1 to 4, {1}: the year.</summary>
    public required string Quarter { get; init; }

    /// <summary>A day, {0}: day, {1}: month's name as it stands in a date, {2}: year.</summary>
    public required string Day { get; init; }

    /// <summary>A month of a year, {0}: month's name, {1}: year.</summary>
    public required string Month { get; init; }

    /// <summary>A year, {0}.</summary>
    public required string Year { get; init; }

    /// <summary>Several years, {0}: the first, {1}: the last.</summary>
    public required string Years { get; init; }

    /// <summary>The names of the months as they stand in a date with a day, January first.</summary>
    public required IReadOnlyList<string> MonthsInDate { get; init; }

    /// <summary>The names of the months alone, January first.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>The page reference of a source's own list, {0}: number, {1}: page.</summary>
    public required string ReferencePage { get; init; }
}
