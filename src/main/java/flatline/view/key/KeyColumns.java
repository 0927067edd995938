package flatline.view.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Lays groups out below and beside each other: in as many columns as there is room for, all about
 * as tall, the first group first.
 */
public final class KeyColumns extends Pane {

  private final List<Region> groups;

  /**
   * @param groups with the room around them as their padding
   */
  public KeyColumns(List<? extends Region> groups) {
    this.groups = List.copyOf(groups);
    getChildren().addAll(groups);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return width(groups);
  }

  @Override
  protected double computePrefHeight(double width) {
    return columns(width).stream().mapToDouble(KeyColumns::height).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (List<Region> column : columns(getWidth())) {
      double wide = width(column);
      double y = 0;
      for (Region group : column) {
        double high = height(group);
        group.resizeRelocate(x, y, wide, high);
        y += high;
      }
      x += wide;
    }
  }

  private List<List<Region>> columns(double width) {
    for (int count = groups.size(); count > 1; count--) {
      List<List<Region>> columns = columns(count);
      if (columns.stream().mapToDouble(KeyColumns::width).sum() <= width) {
        return columns;
      }
    }
    return List.of(groups);
  }

  /** The tallest group first, each to the column that is the lowest by then. */
  private List<List<Region>> columns(int count) {
    List<List<Region>> columns = new ArrayList<>();
    IntStream.range(0, count).forEach(_ -> columns.add(new ArrayList<>()));
    groups.stream()
        .sorted(Comparator.comparingDouble(group -> -height(group)))
        .forEach(group ->
            columns.stream()
                .min(Comparator.comparingDouble(KeyColumns::height))
                .orElseThrow()
                .add(group));
    columns.forEach(column -> column.sort(Comparator.comparingInt(groups::indexOf)));
    columns.sort(Comparator.comparingInt(column -> groups.indexOf(column.getFirst())));
    return columns;
  }

  private static double height(Region group) {
    return Math.ceil(group.prefHeight(-1));
  }

  private static double height(List<Region> column) {
    return column.stream().mapToDouble(KeyColumns::height).sum();
  }

  private static double width(List<Region> column) {
    return column.stream().mapToDouble(group -> Math.ceil(group.prefWidth(-1))).max().orElse(0);
  }
}
