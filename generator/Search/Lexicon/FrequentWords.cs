using BrandShowcase.Search.Folding;

namespace BrandShowcase.Search.Lexicon;

/// <summary>
/// Finds what the site speaks of without a dictionary: strings of two to four Han characters that come in many pages, hold together,
/// and are not only the inside of others. Longer strings are only looked for where the shorter ones in them are frequent.
/// </summary>
internal sealed class FrequentWords
{
    private const int LongestWord = 4;
    private const int MostWords = 4000;

    // Enough to know what is frequent.
    private const int SampleSize = 2000;
    private const int LongestSample = 4000;

    // A word is in two pages at least, and in one of 400.
    private const int FewestDocuments = 2;
    private const int RarestShare = 400;

    // How much oftener than by chance the parts of a word stand together.
    private const int Cohesion = 4;

    private readonly List<char> text = [];
    private readonly List<int> documentStarts = [];
    private readonly int[] characterTimes = new int[char.MaxValue + 1];

    // The grams of two characters, of three, …
    private readonly List<Gram[]> levels = [];
    private long characters;

    private FrequentWords(IReadOnlyList<SearchDocument> documents)
    {
        var count = Math.Min(SampleSize, documents.Count);
        for (var i = 0; i < count; i++)
        {
            documentStarts.Add(text.Count);
            AddText(documents[(int)((long)i * documents.Count / count)]);
        }
        documentStarts.Add(text.Count);
        CountGrams(Math.Max(FewestDocuments, count / RarestShare));
    }

    /// <summary>The words, those in most pages first.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<SearchDocument> documents)
    {
        var words = new FrequentWords(documents);
        return
        [
            .. Enumerable.Range(0, words.levels.Count - 1).SelectMany(words.WordsOf)
                .OrderByDescending(word => word.Documents).ThenBy(word => word.Text, StringComparer.Ordinal)
                .Take(MostWords).Select(word => word.Text),
        ];
    }

    private void AddText(SearchDocument document)
    {
        var end = text.Count + LongestSample;
        IEnumerable<string?> fields = [document.Title, document.Brand, document.Slogan, .. document.Names, .. document.Labels, .. document.Text];
        foreach (var field in fields)
        {
            foreach (var unit in field ?? "")
            {
                var isHan = CharacterClasses.Of(unit) == CharacterClass.Han;
                text.Add(isHan ? unit : '\0');
                if (text.Count == end)
                    return;
            }
            text.Add('\0');
        }
    }

    /// <summary>Counts the strings of each length, up to one that tells what stands around the longest words.</summary>
    private void CountGrams(int fewestDocuments)
    {
        // What begins at each place: a character, then the number of a gram, or nothing that is frequent.
        const int nothing = -1;
        var here = new int[text.Count];
        for (var place = 0; place < here.Length; place++)
        {
            here[place] = text[place] == '\0' ? nothing : text[place];
            if (here[place] != nothing)
            {
                characterTimes[text[place]]++;
                characters++;
            }
        }

        for (var length = 2; length <= LongestWord + 1; length++)
        {
            var counter = new GramCounter();
            for (var document = 1; document < documentStarts.Count; document++)
            {
                for (var place = documentStarts[document - 1]; place < documentStarts[document]; place++)
                {
                    var isGram = place + 1 < here.Length && here[place] != nothing && here[place + 1] != nothing;
                    here[place] = isGram ? counter.Add(here[place], here[place + 1], place, document) : nothing;
                }
            }
            var numbers = new int[counter.Grams.Length];
            var frequent = new List<Gram>();
            for (var i = 0; i < numbers.Length; i++)
            {
                var isFrequent = counter.Grams[i].Documents >= fewestDocuments;
                numbers[i] = isFrequent ? frequent.Count : nothing;
                if (isFrequent)
                    frequent.Add(counter.Grams[i]);
            }
            for (var place = 0; place < here.Length; place++)
                here[place] = here[place] == nothing ? nothing : numbers[here[place]];
            levels.Add([.. frequent]);
        }
    }

    /// <summary>The words among the grams of a level.</summary>
    private IEnumerable<(string Text, int Documents)> WordsOf(int level)
    {
        var grams = levels[level];
        var timesBeforeSame = new int[grams.Length];
        var timesAfterSame = new int[grams.Length];
        foreach (var longer in levels[level + 1])
        {
            timesBeforeSame[longer.Beginning] = Math.Max(timesBeforeSame[longer.Beginning], longer.Times);
            timesAfterSame[longer.Ending] = Math.Max(timesAfterSame[longer.Ending], longer.Times);
        }
        var length = level + 2;
        for (var i = 0; i < grams.Length; i++)
        {
            var goesOnAlike = IsAlways(timesBeforeSame[i], grams[i]);
            var startsAlike = IsAlways(timesAfterSame[i], grams[i]);
            // 卒中 is a word even where 防治 always follows. Of longer strings, the inside of another one is none (心肺复苏 is, 肺复苏培 is not);
            // and three characters that always go on alike are found by their beginning (卒中防治 by that of 卒中防).
            var isFragment = length == 3 ? goesOnAlike : length > 3 && goesOnAlike && startsAlike;
            if (!isFragment && HoldsTogether(level, grams[i]))
                yield return (new string([.. text.GetRange(grams[i].Place, length)]), grams[i].Documents);
        }
    }

    private static bool IsAlways(int times, Gram gram) => times * 20L >= gram.Times * 19L;

    /// <summary>Whether its parts come together much oftener than by chance, wherever it is cut in two.</summary>
    private bool HoldsTogether(int level, Gram gram)
    {
        var length = level + 2;
        for (var cut = 1; cut < length; cut++)
        {
            if (gram.Times * characters < Cohesion * TimesOfBeginning(level, gram, length - cut) * TimesOfEnding(level, gram, cut))
                return false;
        }
        return true;
    }

    private long TimesOfBeginning(int level, Gram gram, int without) => (level, without) switch
    {
        (_, 0) => gram.Times,
        (0, _) => characterTimes[gram.Beginning],
        _ => TimesOfBeginning(level - 1, levels[level - 1][gram.Beginning], without - 1),
    };

    private long TimesOfEnding(int level, Gram gram, int without) => (level, without) switch
    {
        (_, 0) => gram.Times,
        (0, _) => characterTimes[gram.Ending],
        _ => TimesOfEnding(level - 1, levels[level - 1][gram.Ending], without - 1),
    };
}
