package flatline.view.control;

import flatline.model.language.RunningText;
import flatline.view.Texts;
import flatline.view.Tip;
import flatline.viewmodel.Concept;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A tip that teaches: what the terms that stand there mean, their formulas set in type, where they
 * are from, and below that what the control does. By the mouse or a key, as any tip.
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
    teach(
        control,
        plain,
        () -> concept.get().map(each -> TaughtTerm.of(each, texts)).stream().toList());
  }

  /**
   * The same for terms of any kind.
   *
   * @param terms those that stand there now; without any, the tip is plain
   */
  public static void teach(Control control, String plain, Supplier<List<TaughtTerm>> terms) {
    control.setAccessibleHelp(
        Stream.concat(terms.get().stream().map(TaughtTerm::says), Stream.of(plain))
            .collect(RunningText.inARow()));
    Tip.lazily(
        control,
        () -> {
          Tooltip tip = Tip.tooltip(plain);
          tip.setShowDuration(LONG);
          fill(tip, plain, terms.get());
          tip.setOnShowing(_ -> renew(tip, plain, terms.get()));
          return tip;
        });
  }

  /** Other terms may stand there by now. */
  private static void renew(Tooltip tip, String plain, List<TaughtTerm> terms) {
    if (!terms.equals(tip.getProperties().get(TaughtTerm.class))) {
      fill(tip, plain, terms);
    }
  }

  private static void fill(Tooltip tip, String plain, List<TaughtTerm> terms) {
    tip.getProperties().put(TaughtTerm.class, terms);
    tip.setText(terms.isEmpty() ? plain : "");
    tip.setGraphic(terms.isEmpty() ? null : body(terms, plain));
  }

  private static Body body(List<TaughtTerm> terms, String plain) {
    var body = new Body();
    for (TaughtTerm term : terms) {
      body.getChildren().addAll(line(term.title(), "strong"), line(term.says(), "concept-says"));
      term.formulas()
          .forEach(formula -> body.getChildren().add(new FormulaLine(MathParser.parse(formula))));
      body.getChildren().add(line(term.source(), "muted"));
    }
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
