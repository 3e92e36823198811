namespace KzEuroBot.Core.Languages.English;

internal static class EnglishPhrases
{
    public static Phrases Phrases { get; } = new()
    {
        Greeting = "Hello! Ask me about Kazakhstan's European policy: agreements, trade, investment, the Middle Corridor and more.",
        Thanks = "You're welcome! Just ask if anything else comes up.",
        Farewell = "Goodbye! Come back whenever you have a question.",
        HowAreYou = "I'm well, thank you! What would you like to know about Kazakhstan and Europe?",
        WhoAreYou = "I'm KzEuroBot. I answer questions about Kazakhstan's European policy and name the source of every statement.",
        WhatCanYouDo = "I answer questions about Kazakhstan's European policy in English, Russian, Kyrgyz and Kazakh, and every statement comes with its source. If I have no facts, I will say so.",
        WhoMadeYou = "I'm KzEuroBot, built by a small team. I have no opinions of my own: I give reviewed facts and show where each one comes from.",
        Apology = "I'm sorry I couldn't help. Please try putting the question another way, or pick one of the questions suggested.",
        Praise = "Glad to help! Feel free to ask another question.",
        LanguageSet = "All right, I'll answer in English from now on.",
        Topics = "These are the topics I know: {0}.",
        NothingFound = "I have no confirmed facts that answer this question, and I would rather not guess.",
        NothingForYear = "I have no confirmed facts on this for {0}.",
        NothingAbout = "I have no confirmed facts about “{0}”.",
        NearestTopics = "Topics I can tell you about: {0}.",
        OtherLanguage = "I speak English, Russian, Kyrgyz and Kazakh. Please ask in one of these languages.",
        EmptyQuestion = "You have not typed a question. Please write what you would like to know.",
        TooLong = "Your question is too long. Please shorten it to {0} characters.",
        NoWords = "I see no words here. Please type a question.",
        Trouble = "Something went wrong on my side. Please try again in a little while.",
        SourcesHeading = "Sources",
        SuggestionsHeading = "You can also ask",
        ListHeading = "Here is what I know ({0}):",
        ComparisonHeading = "{0} and {1} compared:",
        TimeLineHeading = "In chronological order:",
        OtherSource = "Another source says otherwise:",
        AccordingTo = "According to “{0}”:",
        AsOf = "Figures from {0}:",
        HalfYear = "H{0} {1}",
        Quarter = "Q{0} {1}",
        Day = "{0} {1} {2}",
        Month = "{0} {1}",
        Year = "{0}",
        MonthsInDate = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ReferencePage = "[{0}, p. {1}]",
    };
}
