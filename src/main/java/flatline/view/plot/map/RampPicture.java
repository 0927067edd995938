package flatline.view.plot.map;

import flatline.view.plot.ColorRamp;

/**
 * What is painted of the colours of a map.
 *
 * @param low the number at which they begin
 * @param high the number at which they end
 * @param words around the first and the last number
 */
public record RampPicture(ColorRamp ramp, double low, double high, Ends words) {

  /**
   * What stands around numbers.
   *
   * @param atMost before the first, where its colour is that of smaller ones too, else empty
   * @param atLeast before the last, where its colour is that of larger ones too, else empty
   * @param unit after the last
   */
  public record Ends(String atMost, String atLeast, String unit) {}
}
