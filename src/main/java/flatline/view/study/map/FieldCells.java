package flatline.view.study.map;

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
  public boolean diverges(int column, int row) {
    return field.diverges(column, row);
  }
}
