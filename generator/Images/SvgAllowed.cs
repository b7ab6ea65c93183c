using System.Collections.Frozen;

namespace BrandShowcase.Images;

/// <summary>
/// What an SVG file of the content may hold (SVG 2, and CSS properties as attributes). Everything else is removed: an SVG that is
/// opened on its own runs as a document, so that lists of what is dangerous would never be complete.
/// </summary>
internal static class SvgAllowed
{
    private static readonly FrozenSet<string> Elements = SetOf(
        """
        svg g defs symbol use switch title desc path rect circle ellipse line polyline polygon text tspan textPath image style
        linearGradient radialGradient stop pattern clipPath mask marker
        filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
        feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
        feSpecularLighting feSpotLight feTile feTurbulence
        """);

    private static readonly FrozenSet<string> Attributes = SetOf(
        """
        id class style lang role tabindex version baseProfile viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy
        width height d points pathLength transform rotate textLength lengthAdjust startOffset method spacing side offset gradientUnits
        gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
        markerUnits markerWidth markerHeight refX refY orient systemLanguage requiredFeatures requiredExtensions type media
        filterUnits primitiveUnits in in2 result mode values operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode
        kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle pointsAtX pointsAtY
        pointsAtZ z azimuth elevation scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles
        tableValues slope intercept amplitude exponent enable-background zoomAndPan font
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering
        cursor direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font-family font-size
        font-size-adjust font-stretch font-style font-variant font-weight image-rendering isolation letter-spacing lighting-color marker-end
        marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color
        stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
        text-anchor text-decoration text-rendering transform-origin unicode-bidi vector-effect visibility white-space word-spacing
        writing-mode glyph-orientation-vertical glyph-orientation-horizontal text-orientation text-overflow font-kerning font-feature-settings
        transform-box shape-inside inline-size
        """);

    private static readonly FrozenSet<string> Missed = SetOf(
        "script foreignObject animate animateColor animateMotion animateTransform set discard feImage audio video canvas iframe");

    /// <summary>Whether an element of SVG is kept.</summary>
    public static bool IsElement(string name) => Elements.Contains(name);

    /// <summary>Whether an attribute without a namespace is kept, as far as its name goes.</summary>
    public static bool IsAttribute(string name) => Attributes.Contains(name) || name.StartsWith("aria-", StringComparison.Ordinal) || name.StartsWith("data-", StringComparison.Ordinal);

    /// <summary>Whether browsers would show or run an element that is not kept. All others are notes of drawing programs, or what no browser knows.</summary>
    public static bool IsMissed(string space, string element) => space == "http://www.w3.org/1999/xhtml" || (space == SvgFile.Namespace && Missed.Contains(element));

    /// <summary>Whether browsers would heed an attribute without a namespace that is not kept.</summary>
    public static bool IsMissed(string attribute) => attribute == "href" || attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase) || IsAttribute(attribute);

    /// <summary>Whether a value or a style sheet loads nothing and runs nothing. Escapes could hide what it says, so there may be none.</summary>
    public static bool IsHarmless(string css)
    {
        var compact = string.Concat(css.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c))).ToLowerInvariant();
        return !compact.Contains('\\') && !Loading.Any(word => compact.Contains(word, StringComparison.Ordinal))
            && compact.Split("url(").Skip(1).All(target => target.TrimStart('\'', '"').StartsWith('#'));
    }

    private static readonly string[] Loading = ["@import", "@font-face", "javascript:", "expression(", "-moz-binding", "behavior:", "image-set(", "image(", "cross-fade(", "src(", "element("];

    private static FrozenSet<string> SetOf(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
