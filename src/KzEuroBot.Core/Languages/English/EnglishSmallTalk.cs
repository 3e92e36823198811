namespace KzEuroBot.Core.Languages.English;

internal static class EnglishSmallTalk
{
    public static SmallTalkCues Cues { get; } = new()
    {
        Greeting = "hi|hello|hey|hiya|howdy|greetings|good morning|good afternoon|good evening|good day|yo|start",
        Thanks = "thanks|thank you|thank u|thx|ty|tnx|many thanks|cheers|much appreciated|thanks a lot|thank you very much",
        Farewell = "bye|goodbye|bye bye|see you|see ya|farewell|take care|good night|later",
        HowAreYou = "how are you|how are you doing|how r u|hows it going|how do you do|whats up|sup|how is it going",
        WhoAreYou = "who are you|what are you|are you a bot|are you a robot|are you human|are you real|are you an ai|are you chatgpt|whats your name|what is your name|your name",
        WhatCanYouDo = "what can you do|what do you do|help|help me|how do you work|how does this work|what can i ask|what can i ask you|what should i ask|what are you for|what languages do you speak|which languages do you speak|commands|menu|how can you help|how can you help me",
        WhoMadeYou = "who made you|who created you|who built you|who is your creator|who developed you|who is your author|who owns you",
        Apology = "you are wrong|thats wrong|wrong|wrong answer|not what i asked|you are stupid|stupid|stupid bot|bad bot|useless|this is bad|nonsense|you dont understand|idiot",
        Praise = "great|good bot|good job|well done|excellent|awesome|perfect|nice|cool|super|very helpful|helpful|got it|i see|understood|ok|okay|ok thanks|fine|yes|no",
        Topics = "what do you know|topics|list topics|what topics do you know|what topics|what are your topics|what do you know about|which topics do you cover|list of topics|show topics|what else do you know|what can you tell me",
        Fillers = "dear|bot|please|there|so|well|all|everyone|my friend|friend|buddy|you|very much|a lot|kzeurobot|just|then|again|oh|ah|to you|for|the|answer|it|that|this|was|is",
    };
}
