namespace KzEuroBot.Core.Languages.English;

internal static class EnglishCues
{
    public static Cues Cues { get; } = new()
    {
        When = "when|what year|which year|what date|since when|how long|date|year of|what month|on which day|whens|which date|which month|what day|which day|what time|until when|till when|by when|" +
            "from when|how long ago|how recently|dates|what period|which period",
        WhenAsConjunction = "when",
        HowMuch = "how much|how many|how big|how large|what volume|what amount|amount|number of|total|volume of|how high|worth|sum|size|figure|figures|value of|what number|what value|what sum||turnover|trade volume|volume" +
            "what size|how often|how far|how wide|how long a|quantity|totals|amounts|how few|how strong|how great",
        Share = "what share|what percent|what percentage|percent|percentage|share|proportion|what part|how big a part|fraction|%|per cent|what fraction|which part|shares|how large a part|" +
            "how large a share|how big a share",
        Who = "who|whom|whose|which scholar|which researcher|which politician|which author|which expert|which country|which company|which companies|whos|which scholars|which researchers|which experts|" +
            "which politicians|which authors|which scientist|which scientists|which countries|which organisation|which organisations|which organization|which organizations|which bank|what country|" +
            "what company|by whom",
        Where = "where|in which city|what city|which city|what place|location|wheres|which cities|in which country|in which countries|in what country|from which country|which place|which region|" +
            "what region|whereabouts",
        Why = "why|what for|reason|reasons|how come|because of what|purpose|whys|what caused|what causes|what led to|what is the point of|for what|with what aim|to what end|cause of|causes of|" +
            "owing to what",
        WhatIs = "what is|what are|whats|what does|definition|define|meaning|stands for|explain|what was|what were|whats the meaning|who is|clarify|what is meant by|what do you mean by|short for",
        List = "which|list|name|name all|what are the|what kinds|enumerate|main|top|biggest|largest|what sort of|what kind of|what types|enumerate all|give me all|give all|list all|most important",
        Compare = "versus|vs|compare|compared|comparison|difference between|differ|differs|difference|better than|unlike|contrast|as opposed to|rather than|compares|comparing|comparisons|differences|" +
            "differing|different from|worse than|in contrast|as against|compared with|compared to",
        TimeLine = "what happened|timeline|time line|chronology|events|history of|sequence of events|what has happened|what took place|what occurred|chronological|course of events|key dates|milestones|" +
            "whats the history",
        Change = "change|changed|changes|changing|dynamics|trend|trends|over the years|over time|year by year|by year|evolve|evolved|evolution|how has*|grown|time series|annual figures|each year|every year",
        About = "tell me about|what do you know about|what can you tell|information on|info on|info about|information about|facts about|facts on|everything about|all about|about|tell me more about|" +
            "tell us about|tell me something about|what can you say|what do you know of|information regarding|data on|data about|details on|details about|detail on|describe|overview of|overview|" +
            "regarding|concerning|brief me on|fill me in on|anything on",
        FollowUp = "and|what about|how about|also|then|and what|and when|and how|and who|and where|and why|but|ok and|so|and what about|and how about|and how much|and how many|and which|so what about|" +
            "what of|what else",
        Pronouns = "it|its|this|that|they|them|their|he|his|him|she|her|these|those|there|one|theirs|itself|hers|themselves",
        Light = "a|an|the|of|in|on|at|to|for|from|by|with|as|is|are|was|were|be|been|being|am|do|does|did|done|doing|has|have|had|having|will|would|shall|should|can|could|may|might|must|" +
            "and|or|but|if|so|than|then|that|this|these|those|it|its|they|them|their|he|she|his|her|him|we|us|our|you|your|i|me|my|what|whats|which|who|whom|whose|when|where|why|how|" +
            "much|many|some|any|all|every|each|there|here|not|no|yes|please|pls|plz|tell|give|show|say|said|know|want|need|let|about|into|over|between|among|during|per|via|vs|versus|" +
            "exactly|actually|really|just|only|also|too|very|more|most|now|today|currently|still|yet|ever|already|get|got|go|goes|went|make|makes|made|thing|things|stuff|kind|sort|lot|" +
            "dont|doesnt|isnt|arent|wasnt|didnt|thats|hows|wheres|whos|im|ive|hi|hello|hey|ok|okay|well|like|such|other|another|same|according|question|answer|bot|quick|anyone|someone|" +
            "something|anything|year|date|list|name|explain|find|out|up|off|does|while|been|because|both|own|see|think|come|came|take|took|use|used|using|put|one|way|even|theres|youre|theyre|theyve|" +
            "youve|weve|lets|cant|wont|couldnt|wouldnt|shouldnt|hasnt|havent|hadnt|werent|whens|whys|hers|theirs|itself|myself|yourself|themselves|since|until|till|though|although|whether|either|" +
            "neither|however|maybe|perhaps|kindly|thanks|thank|sorry|wonder|wondering|curious|describe|clarify|mention|inform|wanna|gonna|gimme|lemme|precisely|specifically|roughly|approximately|again",
    };
}
