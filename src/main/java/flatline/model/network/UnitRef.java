package flatline.model.network;

/**
 * A unit, the same in every contender that has it; the output's layer comes after the hidden ones.
 *
 * @param layer from 0
 * @param unit from 0
 */
public record UnitRef(int layer, int unit) {

  /**
   * What it is called beside the others of its layer: its number, from 1, and o for the output.
   *
   * @param layers how many hidden layers there are
   */
  public String name(int layers) {
    return layer == layers ? "o" : Integer.toString(unit + 1);
  }
}
