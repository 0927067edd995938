package flatline.view.plot.map;

/** What a cell of a map says beside its colour, so that it is not said by colour alone. */
public enum CellSign {
  /** Nothing but its number. */
  NONE,
  /** All units of all runs are dead there: the hatch that dead units have everywhere. */
  DEAD,
  /** All of them are inactive, but not dead: the open circle. */
  INACTIVE,
  /** Runs diverged there. */
  DIVERGED
}
