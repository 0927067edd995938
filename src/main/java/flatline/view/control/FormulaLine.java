package flatline.view.control;

import javafx.scene.layout.Region;

/** A formula on a line of its own. */
public final class FormulaLine extends Region {

  private final MathBox formula;

  /** A line of its own for a formula. */
  public FormulaLine(MathBox formula) {
    this.formula = formula;
    getStyleClass().add("formula-line");
    formula.addTo(getChildren());
    getChildren().forEach(each -> each.setManaged(false));
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + formula.width() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + formula.ascent() + formula.descent() + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    formula.place(snappedLeftInset(), snappedTopInset() + formula.ascent());
  }
}
