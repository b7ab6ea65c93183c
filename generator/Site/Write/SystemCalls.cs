using System.Runtime.InteropServices;

namespace BrandShowcase.Site.Write;

/// <summary>The two calls of the operating system that publishing needs and .NET does not offer.</summary>
internal static partial class SystemCalls
{
    private const int CurrentFolder = -100; // AT_FDCWD: paths that are not absolute start at the working folder
    private const uint RenameExchange = 2; // RENAME_EXCHANGE

    /// <summary>Gives the file a second name; false where the file system or the system has no hard links for it.</summary>
    public static bool TryHardLink(string existing, string link) => OperatingSystem.IsWindows()
        ? CreateHardLink(link, existing, 0)
        : HardLink(existing, link) == 0;

    /// <summary>Lets two paths exchange what stands at them in one step; false where the system or the file system cannot.</summary>
    /// <exception cref="IOException">The system can, but refused.</exception>
    public static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            if (RenameAt2(CurrentFolder, one, CurrentFolder, other, RenameExchange) == 0)
                return true;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // a C library that does not know the call
        }

        const int invalid = 22, notImplemented = 38, notSupported = 95; // EINVAL, ENOSYS, EOPNOTSUPP
        var error = Marshal.GetLastPInvokeError();
        return error is invalid or notImplemented or notSupported
            ? false
            : throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)}: '{other}'", error);
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int HardLink(string existing, string link);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string link, string existing, nint securityAttributes);
}
