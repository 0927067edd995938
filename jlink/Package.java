import java.util.List;

/**
 * Makes the image of the system that it runs on, or from the image the installer. Run by Maven with
 * the project's JDK; README.md beside this file says more.
 */
final class Package {
  private Package() {}

  /**
   * Makes what is asked for.
   *
   * @param args {@code image} or {@code installer}, a properties file of what is packaged, and
   *     key=value for each fact that the file leaves open
   */
  public static void main(String[] args) throws Exception {
    Product product = Product.of(List.of(args).subList(1, args.length));
    switch (args[0]) {
      case "image" -> new Image(product).make();
      case "installer" -> installer(product);
      default -> throw new IllegalArgumentException("image or installer, not " + args[0]);
    }
  }

  private static void installer(Product product) throws Exception {
    new Image(product).make();
    if (Host.IS == Host.LINUX) {
      new LinuxInstaller(product).make();
    } else {
      new PackedInstaller(product).make();
    }
  }
}
