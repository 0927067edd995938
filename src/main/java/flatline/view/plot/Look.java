package flatline.view.plot;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;

/**
 * What painters draw with: colours, and type whose sizes follow the body's.
 *
 * @param palette the colours
 * @param em the size of body type in pixels
 */
public record Look(Palette palette, double em) {

  private static final double CUSTOMARY_EM = 13;
  private static final String FAMILY = "Inter";

  /** Body type. */
  public Font body() {
    return Font.font(FAMILY, em);
  }

  /** Type for ticks and notes beside marks. */
  public Font caption() {
    return Font.font(FAMILY, em * 11.5 / CUSTOMARY_EM);
  }

  /** Type for labels at lines. */
  public Font label() {
    return Font.font(FAMILY + " Semi Bold", em * 11.5 / CUSTOMARY_EM);
  }

  /** Type for titles of plots. */
  public Font title() {
    return Font.font(FAMILY + " Semi Bold", em * 14 / CUSTOMARY_EM);
  }

  /** Type for formulas, upright or slanted. */
  public Font formula(double size, boolean upright) {
    return Font.font(FAMILY, upright ? FontPosture.REGULAR : FontPosture.ITALIC, size);
  }

  /** A length given at the customary size of type, in pixels. */
  public double scaled(double length) {
    return length * em / CUSTOMARY_EM;
  }
}
