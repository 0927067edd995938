package flatline.model.work;

import java.lang.module.ModuleFinder;

/**
 * The virtual machine's vector module. Asked for by an option it costs every start: no AOT cache
 * fits it, and a line on standard error says that it is there. So it is fetched when it is needed,
 * as the machine itself does with the modules of its agents.
 */
public final class VectorModule {

  private static final String NAME = "jdk.incubator.vector";
  private static final String DOOR = "jdk.internal.module";

  private VectorModule() {}

  /**
   * Fetches it, if it lies in the run time and that was started with {@code --add-exports} of the
   * package that this takes; else sums go without it, to the same bits. To be called before the
   * first of them.
   */
  public static void fetch() {
    Module self = VectorModule.class.getModule();
    boolean open = Object.class.getModule().isExported(DOOR, self);
    if (!isThere() && open && ModuleFinder.ofSystem().find(NAME).isPresent()) {
      try {
        Class<?> modules = Class.forName(DOOR + ".Modules");
        self.addReads((Module) modules.getMethod("loadModule", String.class).invoke(null, NAME));
      } catch (ReflectiveOperationException otherRunTime) {
        System.getLogger(NAME).log(System.Logger.Level.DEBUG, "not fetched", otherRunTime);
      }
    }
  }

  /** Whether classes that use it can be loaded. */
  public static boolean isThere() {
    try {
      Class<?> known = Class.forName(NAME + ".Vector", false, VectorModule.class.getClassLoader());
      return VectorModule.class.getModule().canRead(known.getModule());
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }
}
