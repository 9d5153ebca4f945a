namespace ParkCarbon.Json;

/// <summary>What stands between the tokens of a document: white space and comments.</summary>
internal static class Trivia
{
    /// <summary>Returns where the next thing other than white space and, if asked, comments starts.</summary>
    public static int Skip(ReadOnlySpan<byte> text, int at, bool skipComments = true)
    {
        while (at < text.Length)
        {
            if (text[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            {
                at++;
            }
            else if (skipComments && text[at..].StartsWith("//"u8))
            {
                var end = text[at..].IndexOf((byte)'\n');
                at = end < 0 ? text.Length : at + end;
            }
            else if (skipComments && text[at..].StartsWith("/*"u8))
            {
                var end = text[(at + 2)..].IndexOf("*/"u8);
                at = end < 0 ? text.Length : at + end + 4;
            }
            else
            {
                break;
            }
        }

        return at;
    }
}
