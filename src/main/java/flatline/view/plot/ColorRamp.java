package flatline.view.plot;

import javafx.scene.paint.Color;

/**
 * Colours for numbers along straight lines in OKLab (Ottosson 2020), where equal ways look equally
 * far. Lightness only rises, or only falls from the middle, and hue goes between blue and yellow or
 * orange, which is seen with any kind of colour vision.
 */
public final class ColorRamp {

  /** A colour by lightness, 0 to 1, and its places from green to red and from blue to yellow. */
  private record Lab(double l, double a, double b) {

    Lab towards(Lab end, double share) {
      return new Lab(l + share * (end.l - l), a + share * (end.a - a), b + share * (end.b - b));
    }
  }

  private static final Lab NIGHT = new Lab(0.27, 0, -0.105);
  private static final Lab YELLOW = new Lab(0.92, -0.02, 0.15);
  private static final Lab DARK_BLUE = new Lab(0.5, -0.04, -0.13);
  private static final Lab DARK_ORANGE = new Lab(0.5, 0.09, 0.1);
  private static final Lab LIGHT_BLUE = new Lab(0.76, -0.05, -0.11);
  private static final Lab LIGHT_ORANGE = new Lab(0.76, 0.07, 0.125);

  private static final double HALF = 0.5;
  private static final double LINEAR_END = 0.0031308;

  private final Lab low;
  private final Lab middle;
  private final Lab high;

  private ColorRamp(Lab low, Lab middle, Lab high) {
    this.low = low;
    this.middle = middle;
    this.high = high;
  }

  /** From little to much: deep blue to yellow. */
  public static ColorRamp sequential() {
    return new ColorRamp(NIGHT, NIGHT.towards(YELLOW, HALF), YELLOW);
  }

  /** From less over equal to more: orange, the ground, blue. */
  public static ColorRamp diverging(Palette palette) {
    Lab ground = lab(palette.surface().soft());
    return ground.l > HALF
        ? new ColorRamp(DARK_ORANGE, ground, DARK_BLUE)
        : new ColorRamp(LIGHT_ORANGE, ground, LIGHT_BLUE);
  }

  /** From all units alive to all of them dead: from a bright colour to the grey of the dead. */
  public static ColorRamp dying(Palette palette) {
    Lab dead = lab(palette.dead());
    return new ColorRamp(YELLOW, YELLOW.towards(dead, HALF), dead);
  }

  /** The colour at a place, 0 to 1. */
  public Color at(double share) {
    return share < HALF
        ? color(low.towards(middle, share / HALF))
        : color(middle.towards(high, (share - HALF) / HALF));
  }

  /** The lightness of a colour as it is seen, 0 to 1. */
  public static double lightness(Color color) {
    return lab(color).l;
  }

  private static Color color(Lab lab) {
    double l = cube(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b);
    double m = cube(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b);
    double s = cube(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b);
    return Color.color(
        encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
  }

  private static Lab lab(Color color) {
    double r = decoded(color.getRed());
    double g = decoded(color.getGreen());
    double b = decoded(color.getBlue());
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new Lab(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
  }

  private static double cube(double x) {
    return x * x * x;
  }

  /** From light to sRGB. */
  private static double encoded(double light) {
    double value = light <= LINEAR_END ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    return Math.clamp(value, 0, 1);
  }

  /** From sRGB to light. */
  private static double decoded(double value) {
    return value <= 12.92 * LINEAR_END ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
