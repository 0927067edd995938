package flatline.view.control;

import flatline.view.Texts;
import flatline.view.Tip;
import flatline.viewmodel.Concept;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A tip that teaches: what the term that stands there means, its formula set in type, where it is
 * from, and below that what the control does. By the mouse or a key, as any tip.
 */
public final class ConceptTip {

  private static final Duration LONG = Duration.minutes(2);

  private ConceptTip() {}

  /**
   * Gives a control its tip.
   *
   * @param plain what the control does; empty if it does nothing
   * @param concept which term stands there now; without one, the tip is plain
   */
  public static void on(
      Control control, String plain, Texts texts, Supplier<Optional<Concept>> concept) {
    control.setAccessibleHelp(
        concept.get().map(each -> texts.get(Concept.SAYS.of(each)) + " " + plain).orElse(plain));
    Tip.lazily(
        control,
        () -> {
          Tooltip tip = Tip.tooltip(plain);
          tip.setShowDuration(LONG);
          fill(tip, plain, texts, concept.get());
          tip.setOnShowing(_ -> renew(tip, plain, texts, concept.get()));
          return tip;
        });
  }

  /** Another term may stand there by now. */
  private static void renew(Tooltip tip, String plain, Texts texts, Optional<Concept> concept) {
    if (!concept.equals(tip.getProperties().get(Concept.class))) {
      fill(tip, plain, texts, concept);
    }
  }

  private static void fill(Tooltip tip, String plain, Texts texts, Optional<Concept> concept) {
    tip.getProperties().put(Concept.class, concept);
    tip.setText(concept.isPresent() ? "" : plain);
    tip.setGraphic(concept.map(each -> body(each, plain, texts)).orElse(null));
  }

  private static Body body(Concept concept, String plain, Texts texts) {
    MathBox formula = MathParser.parse(texts.get(Concept.FORMULAS.of(concept)));
    var body = new Body();
    body.getChildren()
        .addAll(
            line(texts.get(Concept.TITLES.of(concept)), "strong"),
            line(texts.get(Concept.SAYS.of(concept)), "concept-says"),
            new FormulaLine(formula),
            line(texts.get(Concept.SOURCES.of(concept)), "muted"));
    if (!plain.isEmpty()) {
      body.getChildren().add(line(plain, "concept-plain"));
    }
    body.getStyleClass().add("concept-tip");
    return body;
  }

  /** As wide as its style says, and as high as that asks for: a tip knows no other way. */
  private static final class Body extends VBox {

    @Override
    public @Nullable Orientation getContentBias() {
      return null;
    }

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(prefWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(-1);
    }
  }

  private static Label line(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
