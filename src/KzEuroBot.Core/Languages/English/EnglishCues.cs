namespace KzEuroBot.Core.Languages.English;

internal static class EnglishCues
{
    public static Cues Cues { get; } = new()
    {
        When = "when|what year|which year|what date|since when|how long|date|year of|what month|on which day",
        WhenAsConjunction = "when",
        HowMuch = "how much|how many|how big|how large|what volume|what amount|amount|number of|total|volume of|how high|worth|sum|size|figure|figures|value of",
        Share = "what share|what percent|what percentage|percent|percentage|share|proportion|what part|how big a part|fraction|%",
        Who = "who|whom|whose|which scholar|which researcher|which politician|which author|which expert|which country|which company|which companies",
        Where = "where|in which city|what city|which city|what place|location",
        Why = "why|what for|reason|reasons|how come|because of what|purpose",
        WhatIs = "what is|what are|whats|what does|definition|define|meaning|stands for|explain",
        List = "which|list|name|name all|what are the|what kinds|enumerate|main|top|biggest|largest",
        Compare = "versus|vs|compare|compared|comparison|difference between|differ|differs|difference|better than|unlike|contrast|as opposed to|rather than",
        TimeLine = "what happened|timeline|time line|chronology|events|history of|sequence of events",
        About = "tell me about|what do you know about|what can you tell|information on|info on|info about|information about|facts about|facts on|everything about|all about|about",
        FollowUp = "and|what about|how about|also|then|and what|and when|and how|and who|and where|and why|but|ok and|so",
        Pronouns = "it|its|this|that|they|them|their|he|his|him|she|her|these|those|there|one",
        Light = "a|an|the|of|in|on|at|to|for|from|by|with|as|is|are|was|were|be|been|being|am|do|does|did|done|doing|has|have|had|having|will|would|shall|should|can|could|may|might|must|" +
            "and|or|but|if|so|than|then|that|this|these|those|it|its|they|them|their|he|she|his|her|him|we|us|our|you|your|i|me|my|what|whats|which|who|whom|whose|when|where|why|how|" +
            "much|many|some|any|all|every|each|there|here|not|no|yes|please|pls|plz|tell|give|show|say|said|know|want|need|let|about|into|over|between|among|during|per|via|vs|versus|" +
            "exactly|actually|really|just|only|also|too|very|more|most|now|today|currently|still|yet|ever|already|get|got|go|goes|went|make|makes|made|thing|things|stuff|kind|sort|lot|" +
            "dont|doesnt|isnt|arent|wasnt|didnt|thats|hows|wheres|whos|im|ive|hi|hello|hey|ok|okay|well|like|such|other|another|same|according|question|answer|bot|quick|anyone|someone|" +
            "something|anything|year|date|list|name|explain|find|out|up|off|does|while|been|because|both|own|see|think|come|came|take|took|use|used|using|put|one|way|even",
    };
}
