package flatline.view.key;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Lays groups out below and beside each other, in their order: in as many columns as there is room
 * for, none taller than it has to be.
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
    for (int most = groups.size(); most > 1; most--) {
      List<List<Region>> columns = within(lowest(most));
      if (columns.stream().mapToDouble(KeyColumns::width).sum() <= width) {
        return columns;
      }
    }
    return List.of(groups);
  }

  /** The least height at which so many columns hold all groups: that of some of them in a row. */
  private double lowest(int most) {
    return IntStream.range(0, groups.size())
        .boxed()
        .flatMap(from ->
            IntStream.rangeClosed(from + 1, groups.size()).mapToObj(to -> groups.subList(from, to)))
        .map(KeyColumns::height)
        .sorted()
        .filter(height -> height >= tallest() && within(height).size() <= most)
        .findFirst()
        .orElseGet(() -> height(groups));
  }

  private double tallest() {
    return groups.stream().mapToDouble(KeyColumns::height).max().orElse(0);
  }

  private List<List<Region>> within(double height) {
    List<List<Region>> columns = new ArrayList<>();
    double used = 0;
    for (Region group : groups) {
      if (columns.isEmpty() || used + height(group) > height) {
        columns.add(new ArrayList<>());
        used = 0;
      }
      columns.getLast().add(group);
      used += height(group);
    }
    return columns;
  }

  private static double height(Region group) {
    return Math.ceil(group.prefHeight(-1));
  }

  /** Of a column. Whole pixels: sums are the same in whatever order they are made. */
  private static double height(List<Region> column) {
    return column.stream().mapToDouble(KeyColumns::height).sum();
  }

  private static double width(List<Region> column) {
    return column.stream().mapToDouble(group -> Math.ceil(group.prefWidth(-1))).max().orElse(0);
  }
}
