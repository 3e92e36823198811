namespace KzEuroBot.Core.Knowledge;

/// <summary>Tells apart what .NET throws as one IOException. On Unix its HResult is the errno, on Windows a system code.</summary>
internal static class FileFault
{
    public static bool IsLocked(Exception exception) => exception is IOException && exception.HResult is 11 or 35 or unchecked((int)0x80070020);

    /// <summary>ENOSPC, EFBIG or EDQUOT.</summary>
    public static bool IsDiskFull(Exception exception) => exception.HResult is 28 or 27 or 122 or unchecked((int)0x80070070);

    public static bool IsTooLarge(Exception exception) => exception is ArgumentOutOfRangeException && exception.StackTrace?.Contains("RandomAccess", StringComparison.Ordinal) == true;

    /// <summary>EROFS.</summary>
    public static bool IsReadOnly(Exception exception) => exception.HResult is 30 or unchecked((int)0x80070013);
}
