package flatline.viewmodel;

import flatline.interchange.user.UserSettings;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What the window shows around its pages: which page, light or dark, how large the type; and how
 * much moves in it.
 */
public final class ShellModel {

  /** The ids of all pages that there are, in their order. */
  public static final List<String> PAGES = List.of("functions", "training", "study");

  /**
   * Where something was opened from that is shown on another page.
   *
   * @param page the id of the page to go back to
   * @param name what going back is called
   */
  public record WayBack(String page, Message name) {}

  /** The page that gives up most to be read from afar: controls, then cells of units. */
  private static final String FRUGAL = "training";

  private static final double FRUGAL_WIDTH = 600;
  private static final double FRUGAL_HEIGHT = 400;
  private static final double LEAST_WIDTH = 760;
  private static final double LEAST_HEIGHT = 620;

  private final List<String> pages;
  private final ReadOnlyStringWrapper page;
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<WayBack>> wayBack =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final TypeSize typeSize = new TypeSize();
  private final LanguageChoice language = new LanguageChoice();
  private final Notices notices = new Notices();
  private final ReadOnlyObjectWrapper<UserSettings.Theme> theme =
      new ReadOnlyObjectWrapper<>(UserSettings.Theme.SYSTEM);
  private final ReadOnlyObjectWrapper<Optional<Boolean>> reducedMotion =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean systemIsDark;
  private double pageWidth;
  private double pageHeight;

  /**
   * @param pages the pages' ids in their order
   * @param first the one that is open at first
   */
  public ShellModel(List<String> pages, String first) {
    this.pages = List.copyOf(pages);
    page = new ReadOnlyStringWrapper();
    open(first);
  }

  /** The pages' ids in their order. */
  public List<String> pages() {
    return pages;
  }

  /** The id of the page that is open. */
  public ReadOnlyStringProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /**
   * Opens a page.
   *
   * @throws IllegalArgumentException if there is none with that id
   */
  public void open(String id) {
    if (!pages.contains(id)) {
      throw new IllegalArgumentException("no page " + id + ", there are " + pages);
    }
    page.set(id);
    fitPage(pageWidth, pageHeight);
    if (wayBack.get().filter(way -> way.page().equals(id)).isPresent()) {
      wayBack.set(Optional.empty());
    }
  }

  /** Takes the room for the page that is open, in pixels. */
  public void fitPage(double width, double height) {
    pageWidth = width;
    pageHeight = height;
    boolean frugal = page.get().equals(FRUGAL);
    double across = width / (frugal ? FRUGAL_WIDTH : LEAST_WIDTH);
    double down = height / (frugal ? FRUGAL_HEIGHT : LEAST_HEIGHT);
    typeSize.fitPage(Math.min(across, down));
  }

  /**
   * Opens a page to look at something, with a way back to the one that is open.
   *
   * @param back what going back is called
   * @throws IllegalArgumentException if there is no page with that id
   */
  public void lookAt(String id, Message back) {
    var way = new WayBack(page.get(), back);
    open(id);
    wayBack.set(Optional.of(way));
  }

  /** The way back to where something was opened from, until that page is open again. */
  public ReadOnlyObjectProperty<Optional<WayBack>> wayBackProperty() {
    return wayBack.getReadOnlyProperty();
  }

  /** Goes back to where something was opened from, if there is such a place. */
  public void goBack() {
    wayBack.get().map(WayBack::page).ifPresent(this::open);
  }

  /** Whether the dark colours are in use. */
  public ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  /** Takes what the system prefers; it counts as long as the user has not chosen. */
  public void systemPrefersDark(boolean preferred) {
    systemIsDark = preferred;
    choose(theme.get());
  }

  /** Changes from light to dark and back, by the user's choice. */
  public void switchTheme() {
    choose(dark.get() ? UserSettings.Theme.LIGHT : UserSettings.Theme.DARK);
  }

  /** What the user chose of light, dark, and as the system prefers. */
  public ReadOnlyObjectProperty<UserSettings.Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /** Chooses light, dark, or as the system prefers. */
  public void choose(UserSettings.Theme chosen) {
    theme.set(chosen);
    dark.set(
        chosen == UserSettings.Theme.SYSTEM ? systemIsDark : chosen == UserSettings.Theme.DARK);
  }

  /** Whether nothing is to move by itself, if the user chose that; else as the system prefers. */
  public ReadOnlyObjectProperty<Optional<Boolean>> reducedMotionProperty() {
    return reducedMotion.getReadOnlyProperty();
  }

  /** Chooses reduced motion or full motion, or, if empty, as the system prefers. */
  public void reduceMotion(Optional<Boolean> chosen) {
    reducedMotion.set(chosen);
  }

  /** What the window has to say. */
  public Notices notices() {
    return notices;
  }

  /** The language that is spoken. */
  public LanguageChoice language() {
    return language;
  }

  /** How large the type is. */
  public TypeSize typeSize() {
    return typeSize;
  }
}
