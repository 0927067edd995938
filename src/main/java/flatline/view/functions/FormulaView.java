package flatline.view.functions;

import flatline.model.activation.Formula;
import flatline.view.Texts;
import flatline.view.control.MathBox;
import flatline.view.control.MathParser;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * A formula, set in type: f(x) = and its cases behind a brace. What is too wide for the card goes
 * to a line of its own and is set smaller if it must.
 */
final class FormulaView extends Region {

  private static final double CASE_GAP = 0.28;
  private static final double BRACE_WIDTH = 0.5;
  private static final double CONDITION_GAP = 1.9;

  private final Group group = new Group();
  private final Scale scale = new Scale(1, 1);
  private final MathBox name;
  private final SVGPath brace = new SVGPath();
  private final Texts texts;
  private Formula formula = new Formula(List.of(new Formula.Case("", "")));
  private List<MathBox> cases = List.of();
  private List<MathBox> conditions = List.of();

  FormulaView(Texts texts) {
    this.texts = texts;
    name = MathParser.parse(texts.get("formula.name"));
    brace.getStyleClass().add("brace");
    getStyleClass().add("formula");
    group.getTransforms().add(scale);
    group.setManaged(false);
    getChildren().add(group);
  }

  void show(Formula newFormula) {
    if (newFormula.equals(formula)) {
      return;
    }
    formula = newFormula;
    cases =
        formula.cases().stream()
            .map(each -> MathParser.parse(texts.numbers().of(each.expression())))
            .toList();
    conditions =
        formula.cases().stream()
            .filter(each -> !each.condition().isEmpty())
            .map(each -> texts.get("formula.if", each.condition()))
            .map(words -> (MathBox) new MathBox.Run(words, "condition"))
            .toList();
    var nodes = group.getChildren();
    nodes.clear();
    name.addTo(nodes);
    cases.forEach(each -> each.addTo(nodes));
    conditions.forEach(each -> each.addTo(nodes));
    if (!conditions.isEmpty()) {
      nodes.add(brace);
    }
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width - snappedLeftInset() - snappedRightInset();
    double height = conditions.isEmpty() ? oneCaseHeight(inner) : casesHeight();
    return snappedTopInset() + height * factor(inner) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double inner = getWidth() - snappedLeftInset() - snappedRightInset();
    if (conditions.isEmpty()) {
      placeOneCase(inner);
    } else {
      placeCases();
    }
    scale.setX(factor(inner));
    scale.setY(factor(inner));
    group.setLayoutX(snappedLeftInset());
    group.setLayoutY(snappedTopInset());
  }

  private double factor(double width) {
    double natural;
    if (!conditions.isEmpty()) {
      natural = conditionLeft() + widest(conditions);
    } else {
      double expression = cases.getFirst().width();
      natural = isOnOneLine(width) ? nameWidth() + expression : expression;
    }
    return width > 0 ? Math.min(1, width / natural) : 1;
  }

  private double em() {
    return name.ascent() + name.descent();
  }

  private double nameWidth() {
    return name.width() + em() / 4;
  }

  private boolean isOnOneLine(double width) {
    return nameWidth() + cases.getFirst().width() <= width;
  }

  private double oneCaseHeight(double width) {
    MathBox expression = cases.getFirst();
    return isOnOneLine(width)
        ? Math.max(name.ascent(), expression.ascent())
            + Math.max(name.descent(), expression.descent())
        : em() * 1.25 + expression.ascent() + expression.descent();
  }

  private void placeOneCase(double width) {
    MathBox expression = cases.getFirst();
    if (isOnOneLine(width)) {
      double baseline = Math.max(name.ascent(), expression.ascent());
      name.place(0, baseline);
      expression.place(nameWidth(), baseline);
    } else {
      name.place(0, name.ascent());
      expression.place(0, em() * 1.25 + expression.ascent());
    }
  }

  private double casesHeight() {
    double heights = cases.stream().mapToDouble(each -> each.ascent() + each.descent()).sum();
    return heights + CASE_GAP * em() * (cases.size() - 1);
  }

  private double casesLeft() {
    return nameWidth() + (BRACE_WIDTH + 0.25) * em();
  }

  private double conditionLeft() {
    return casesLeft() + widest(cases) + CONDITION_GAP * em();
  }

  private void placeCases() {
    name.place(0, (casesHeight() - em()) / 2 + name.ascent());
    brace.setContent(brace(nameWidth(), BRACE_WIDTH * em(), casesHeight()));
    double y = 0;
    for (int i = 0; i < cases.size(); i++) {
      MathBox each = cases.get(i);
      each.place(casesLeft(), y + each.ascent());
      conditions.get(i).place(conditionLeft(), y + each.ascent());
      y += each.ascent() + each.descent() + CASE_GAP * em();
    }
  }

  private static double widest(List<MathBox> boxes) {
    return boxes.stream().mapToDouble(MathBox::width).max().orElse(0);
  }

  private static String brace(double left, double width, double height) {
    double right = left + width;
    double stem = left + width / 2;
    double middle = height / 2;
    double hook = Math.min(width, height / 4);
    return String.format(
        Locale.ROOT,
        "M%1$s 0Q%2$s 0 %2$s %3$sL%2$s %4$sQ%2$s %5$s %6$s %5$sQ%2$s %5$s %2$s %7$sL%2$s %8$sQ%2$s"
            + " %9$s %1$s %9$s",
        right,
        stem,
        hook,
        middle - hook,
        middle,
        left,
        middle + hook,
        height - hook,
        height);
  }
}
