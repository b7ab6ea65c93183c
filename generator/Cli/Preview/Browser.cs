using System.ComponentModel;
using System.Diagnostics;

namespace BrandShowcase.Cli.Preview;

/// <summary>The browser that the user prefers.</summary>
internal static class Browser
{
    /// <summary>Opens an address in it.</summary>
    /// <returns>False if the system knows none.</returns>
    public static bool TryOpen(Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
            return true;
        }
        catch (Exception missing) when (missing is Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }
}
