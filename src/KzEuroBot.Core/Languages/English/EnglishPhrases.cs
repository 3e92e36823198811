namespace KzEuroBot.Core.Languages.English;

internal static class EnglishPhrases
{
    public static Phrases Phrases { get; } = new()
    {
        Greeting = "Hello! Ask me about Kazakhstan's European policy: agreements, trade, investment, the Middle Corridor and more.",
        Thanks = "You're welcome! Ask away if anything else comes up.",
        Farewell = "Goodbye! Come back whenever you have a question.",
        HowAreYou = "All is well and I'm ready for your questions. What would you like to know about Kazakhstan and Europe?",
        WhoAreYou = "I'm KzEuroBot. I answer questions about Kazakhstan's European policy and name the source of every statement.",
        WhatCanYouDo = "I answer questions about Kazakhstan's European policy in English, Russian, Kyrgyz and Kazakh, and each statement comes with its source. What I have no fact for, I do not say.",
        WhoMadeYou = "I'm KzEuroBot, built by a small team. I have no opinions of my own: I quote a reviewed store of facts and show where each comes from.",
        Apology = "Sorry about that. Please put the question another way, or pick one of these.",
        Praise = "Thank you, glad to help!",
        LanguageSet = "I'll answer in English from now on.",
        Topics = "I know about: {0}.",
        NothingFound = "I have no confirmed fact that answers this, so I would rather not guess.",
        NothingForYear = "I have no confirmed fact on this for {0}.",
        NothingAbout = "I have no confirmed fact about “{0}”.",
        NearestTopics = "I can tell you about: {0}.",
        OtherLanguage = "I speak English, Russian, Kyrgyz and Kazakh. Please ask in one of them.",
        EmptyQuestion = "The question is empty. Please type what you would like to know.",
        TooLong = "That is too long for one question. Please ask in at most {0} characters.",
        NoWords = "I see no words in this. Please type a question.",
        Trouble = "Something went wrong on my side. Please try again in a moment.",
        SourcesHeading = "Sources",
        SuggestionsHeading = "You can also ask",
        ListHeading = "What I know about this ({0}):",
        ComparisonHeading = "{0} and {1} compared:",
        TimeLineHeading = "In order of time:",
        OtherSource = "Another source counts differently:",
        AccordingTo = "According to {0}:",
        AsOf = "As of {0}:",
        HalfYear = "half-year {0} of {1}",
        Quarter = "quarter {0} of {1}",
        Day = "{0} {1} {2}",
        Month = "{0} {1}",
        Year = "{0}",
        MonthsInDate = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ReferencePage = "[{0}, p. {1}]",
    };
}
