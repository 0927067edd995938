package flatline.model.digits;

/**
 * eˣ in float arithmetic, the same bits everywhere: x = n·ln 2 + r, a polynomial of degree 7 in r
 * (Taylor's; |r| ≤ 0.347), scaled by 2ⁿ. Within 2 units in the last place for −87 ≤ x ≤ 88; below
 * it stays at e⁻⁸⁷, above it is infinite, and of NaN it is NaN.
 */
final class FloatExp {

  private static final float LEAST = -87;
  private static final float MOST = 89;
  private static final float LOG2_E = 1.44269504f;
  private static final float LN2_HIGH = 0.693359375f;
  private static final float LN2_LOW = -2.12194440e-4f;

  /** 1.5·2²³: adding it rounds to a whole number, which then stands in the lowest bits. */
  private static final float ROUNDING = 12582912f;

  private FloatExp() {}

  static float exp(float x) {
    float in = Math.min(Math.max(x, LEAST), MOST);
    float shifted = in * LOG2_E + ROUNDING;
    float n = shifted - ROUNDING;
    float r = in - n * LN2_HIGH - n * LN2_LOW;
    float p = 1f / 5040;
    p = p * r + 1f / 720;
    p = p * r + 1f / 120;
    p = p * r + 1f / 24;
    p = p * r + 1f / 6;
    p = p * r + 0.5f;
    p = p * r + 1;
    p = p * r + 1;
    int exponent = Float.floatToRawIntBits(shifted) - Float.floatToRawIntBits(ROUNDING) + 127;
    return p * Float.intBitsToFloat(exponent << 23);
  }
}
