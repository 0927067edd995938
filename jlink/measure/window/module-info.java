/** A bare JavaFX window: what any window with as many controls costs to start. */
module window {
  requires javafx.controls;

  exports window to
      javafx.graphics;
}
