package flatline.view.plot;

import javafx.scene.paint.Color;

/**
 * How colours are seen by who lacks one kind of cone, after G. M. Machado, M. M. Oliveira and L. A.
 * F. Fernandes, A physiologically-based model for simulation of color vision deficiency, 2009, at
 * full severity; and how far two colours are apart.
 */
enum ColourVision {
  USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  /** The white of sRGB, D65. */
  private static final double[] WHITE = {0.95047, 1, 1.08883};

  private static final double[] TO_XYZ = {
    0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339, 0.1191920,
    0.9503041
  };

  private final double[] seen;

  ColourVision(double... seen) {
    this.seen = seen;
  }

  /** The distance of two colours as they are seen, in CIELAB (CIE76); 2.3 is just noticed. */
  double distance(Color one, Color other) {
    double[] a = lab(one);
    double[] b = lab(other);
    return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
  }

  private double[] lab(Color color) {
    double[] light = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
    double[] found = times(seen, light);
    for (int i = 0; i < 3; i++) {
      found[i] = Math.clamp(found[i], 0, 1);
    }
    double[] xyz = times(TO_XYZ, found);
    double x = curve(xyz[0] / WHITE[0]);
    double y = curve(xyz[1] / WHITE[1]);
    double z = curve(xyz[2] / WHITE[2]);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double[] times(double[] matrix, double[] vector) {
    double[] product = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        product[row] += matrix[3 * row + column] * vector[column];
      }
    }
    return product;
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static double curve(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }
}
