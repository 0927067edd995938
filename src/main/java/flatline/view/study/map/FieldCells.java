package flatline.view.study.map;

import flatline.model.activation.Activation;
import flatline.model.lanes.Measure;
import flatline.view.plot.map.CellSign;
import flatline.view.plot.map.HeatCells;
import flatline.viewmodel.study.MapField;

/** The cells of a field, to be painted. */
record FieldCells(MapField field) implements HeatCells {

  @Override
  public int columns() {
    return field.columns();
  }

  @Override
  public int rows() {
    return field.rows();
  }

  @Override
  public boolean isKnown(int column, int row) {
    return field.isKnown(column, row);
  }

  @Override
  public double share(int column, int row) {
    double value = field.value(column, row);
    return Double.isFinite(value) ? field.span().share(value) : Double.NaN;
  }

  @Override
  public CellSign sign(int column, int row) {
    if (field.diverges(column, row)) {
      return CellSign.DIVERGED;
    }
    if (field.subject().isDifference() || !isOfUnits() || field.value(column, row) < 1) {
      return CellSign.NONE;
    }
    Activation activation = field.contenders().get(field.subject().of());
    return activation.hasFlatSide() ? CellSign.DEAD : CellSign.INACTIVE;
  }

  /** Whether the numbers are shares of units that do not fire. */
  boolean isOfUnits() {
    return field.measure() == Measure.DEAD_START || field.measure() == Measure.DEAD_END;
  }
}
