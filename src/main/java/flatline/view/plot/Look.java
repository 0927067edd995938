package flatline.view.plot;

import flatline.model.language.NumberForm;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;

/**
 * What painters draw with: colours, type whose sizes follow the body's, and how numbers are
 * written.
 *
 * @param palette the colours
 * @param em the size of body type in pixels
 * @param numbers the form of numbers
 */
public record Look(Palette palette, double em, NumberForm numbers) {

  private static final double CUSTOMARY_EM = 13;
  private static final String FAMILY = "Inter";

  /** With numbers as files have them. */
  public Look(Palette palette, double em) {
    this(palette, em, NumberForm.ROOT);
  }

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
