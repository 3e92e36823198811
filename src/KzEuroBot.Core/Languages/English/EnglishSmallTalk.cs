namespace KzEuroBot.Core.Languages.English;

internal static class EnglishSmallTalk
{
    public static SmallTalkCues Cues { get; } = new()
    {
        Greeting = "hi|hello|hey|hiya|howdy|greetings|good morning|good afternoon|good evening|good day|yo|start|good to see you|nice to meet you|pleased to meet you|morning|evening|afternoon|" +
            "lets start|begin",
        Thanks = "thanks|thank you|thank u|thx|ty|tnx|many thanks|cheers|much appreciated|thanks a lot|thank you very much|thank you so much|thanks so much|thanks again|thank you again|" +
            "thanks a million|much obliged|i appreciate it|appreciate it|tysm|thankyou|for your help|for the help|for helping|for your answer|for the information|for the info",
        Farewell = "bye|goodbye|bye bye|see you|see ya|farewell|take care|good night|later|good bye|see you later|see you soon|see you tomorrow|talk to you later|until next time|till next time|" +
            "have a nice day|have a good day|have a great day|have a good one|so long|cya|gotta go|i have to go|that is all|thats all|that will be all",
        HowAreYou = "how are you|how are you doing|how r u|hows it going|how do you do|whats up|sup|how is it going|how are you today|how are things|how have you been|how is everything|hows everything|" +
            "how is life|hows life|how you doing|how do you feel|how are you feeling|how was your day|hows your day|are you ok|are you okay|are you alright|whats new|what is new",
        WhoAreYou = "who are you|what are you|are you a bot|are you a robot|are you human|are you real|are you an ai|are you chatgpt|whats your name|what is your name|your name|are you a human|" +
            "are you a person|are you a real person|are you a machine|are you a program|are you a chatbot|are you ai|are you an artificial intelligence|are you gpt|are you chat gpt|are you alive|" +
            "who is this|who am i talking to|who are you exactly|what is this bot|what is kzeurobot|who is kzeurobot|what kind of bot are you|introduce yourself|tell me about yourself|" +
            "do you have a name|what should i call you|what are you called|how old are you",
        WhatCanYouDo = "what can you do|what do you do|help|help me|how do you work|how does this work|what can i ask|what can i ask you|what should i ask|what are you for|what languages do you speak|which languages do you speak|commands|menu|how can you help|how can you help me|" +
            "can you help|can you help me|could you help me|could you help|i need help|i need some help|what can you help with|what can you help me with|what can you do for me|what else can you do|" +
            "what you can do|what are you able to do|how does it work|how do i use you|how do i use this|how to use this|how to use you|how to use this bot|instructions|what are your functions|" +
            "what is your purpose|whats your purpose|what are you good at|what may i ask|what can i ask about|what questions can i ask|what questions can you answer|which questions can you answer|" +
            "what questions do you answer|can i ask a question|can i ask you a question|may i ask a question|can i ask you something|i have a question|i want to ask a question|how do i ask a question|" +
            "what does this bot do|what languages do you know|which languages do you know|what languages do you understand|which languages do you understand|do you speak english|" +
            "do you understand english",
        WhoMadeYou = "who made you|who created you|who built you|who is your creator|who developed you|who is your author|who owns you|who is your developer|who are your developers|" +
            "who are your creators|who are your authors|who wrote you|who programmed you|who designed you|who trained you|who invented you|who runs you|who is behind you|who is your owner|" +
            "who owns this bot|who made this bot|who created this bot|who built this bot|who developed this bot|who do you work for|where do you come from|where are you from",
        Apology = "you are wrong|thats wrong|wrong|wrong answer|not what i asked|you are stupid|stupid|stupid bot|bad bot|useless|this is bad|nonsense|you dont understand|idiot|youre wrong|" +
            "that is wrong|this is wrong|you are mistaken|youre mistaken|you made a mistake|incorrect|that is incorrect|not correct|not right|that is not right|thats not right|not true|" +
            "that is not true|thats not true|that is not what i asked|thats not what i asked|not what i meant|thats not what i meant|that is not what i meant|bad answer|you misunderstood|" +
            "you misunderstood me|you didnt understand|you did not understand|you dont understand me|you do not understand|i dont understand|i do not understand|i didnt understand|you didnt answer|" +
            "you did not answer|you didnt answer my question|you did not answer my question|that didnt help|that did not help|that doesnt help|not helpful|unhelpful|you are useless|youre useless|" +
            "useless bot|dumb|dumb bot|you are dumb|terrible|awful|rubbish|it doesnt work|this doesnt work|not working",
        Praise = "great|good bot|good job|well done|excellent|awesome|perfect|nice|cool|super|very helpful|helpful|got it|i see|understood|ok|okay|ok thanks|fine|yes|no|good|very good|good answer|" +
            "great answer|nice answer|good work|great work|great job|nice work|nice one|well said|amazing|brilliant|wonderful|fantastic|impressive|interesting|very interesting|useful|very useful|clear|" +
            "makes sense|that makes sense|good to know|alright|all right|sure|of course|right|correct|that is correct|thats right|that is right|you are right|youre right|exactly|you are great|" +
            "youre great|you are the best|youre the best|i like you|i like it|i like this|i love it|love it|wow|yep|yeah|yup|nope|haha|no problem",
        Topics = "what do you know|topics|list topics|what topics do you know|what topics|what are your topics|what do you know about|which topics do you cover|list of topics|show topics|what else do you know|what can you tell me|" +
            "what topics do you cover|what topics are there|what topics are available|what topics can you discuss|which topics|which topics do you know|what subjects do you know|" +
            "what subjects do you cover|subjects|list the topics|list all topics|show me topics|show me the topics|show the topics|all topics|other topics|what are the topics|suggest a topic|" +
            "suggest a question|examples|give me an example|example questions|sample questions|what can you talk about|what can we talk about|what else can you tell me|what should we talk about|" +
            "tell me something|tell me something interesting",
        Fillers = "dear|bot|please|there|so|well|all|everyone|my friend|friend|buddy|you|very much|a lot|kzeurobot|just|then|again|oh|ah|to you|for|the|answer|it|that|this|was|is|today|sir|man|mate|" +
            "bro|guys|folks|pal|dude|really|very|um|uh|hmm|sorry|excuse me|and|now|hey",
    };
}
