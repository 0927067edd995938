package flatline.view.training.gallery;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a gallery: arrows go to the next tile that way, letters leave the tiles that have
 * them in their texts, Escape takes the letters back and then closes.
 */
final class GalleryKeys {

  /** How much farther a step sideways counts than one ahead. */
  private static final double ASIDE = 4;

  private final List<GalleryTile> tiles;
  private final Consumer<String> say;
  private final Runnable close;
  private String typed = "";

  private GalleryKeys(List<GalleryTile> tiles, Consumer<String> say, Runnable close) {
    this.tiles = tiles;
    this.say = say;
    this.close = close;
  }

  /**
   * Lets keys act on tiles.
   *
   * @param gallery holds them
   * @param say is told what was typed so far
   * @param close takes the gallery away
   */
  static void on(Node gallery, List<GalleryTile> tiles, Consumer<String> say, Runnable close) {
    var keys = new GalleryKeys(tiles, say, close);
    gallery.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    gallery.addEventFilter(KeyEvent.KEY_TYPED, keys::type);
  }

  private void press(KeyEvent event) {
    boolean acts = true;
    switch (event.getCode()) {
      case UP -> move(0, -1);
      case DOWN -> move(0, 1);
      case LEFT -> move(-1, 0);
      case RIGHT -> move(1, 0);
      case ENTER -> focused().toList().forEach(GalleryTile::open);
      case BACK_SPACE -> search(typed.substring(0, Math.max(0, typed.length() - 1)));
      case ESCAPE -> escape();
      default -> acts = isTyped(event) && event.getCode() != KeyCode.TAB;
    }
    // What is typed here must not act on the page below as well.
    if (acts) {
      event.consume();
    }
  }

  private static boolean isTyped(KeyEvent event) {
    return !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey();
  }

  private void type(KeyEvent event) {
    String letters = event.getCharacter();
    if (isTyped(event) && letters.codePoints().noneMatch(Character::isISOControl)) {
      search(typed + letters);
    }
    event.consume();
  }

  private void escape() {
    if (typed.isEmpty()) {
      close.run();
    } else {
      search("");
    }
  }

  /** What no tile has is not taken. */
  private void search(String wanted) {
    List<GalleryTile> found = tiles.stream().filter(tile -> tile.has(wanted)).toList();
    if (found.isEmpty()) {
      return;
    }
    typed = wanted;
    found.forEach(tile -> tile.setDisable(false));
    if (focused().noneMatch(found::contains)) {
      found.getFirst().requestFocus();
    }
    tiles.forEach(tile -> tile.setDisable(!found.contains(tile)));
    say.accept(typed);
  }

  private Stream<GalleryTile> focused() {
    return tiles.stream().filter(Node::isFocused);
  }

  /** To the nearest tile in a direction. */
  private void move(double right, double down) {
    GalleryTile from = focused().findFirst().orElse(tiles.getFirst());
    tiles.stream()
        .filter(tile -> !tile.isDisabled() && ahead(from, tile, right, down) > 1)
        .min(Comparator.comparingDouble(tile -> distance(from, tile, right, down)))
        .ifPresent(Node::requestFocus);
  }

  private static double ahead(Node from, Node to, double right, double down) {
    Point2D way = middle(to).subtract(middle(from));
    return way.dotProduct(right, down);
  }

  private static double distance(Node from, Node to, double right, double down) {
    Point2D way = middle(to).subtract(middle(from));
    return way.dotProduct(right, down) + ASIDE * Math.abs(way.dotProduct(down, right));
  }

  private static Point2D middle(Node node) {
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }
}
