import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Rewrites classes of Java 5 and before as ones of Java 8, with the stack maps that those have: an AOT
 * cache takes no older ones, and the virtual machine verifies them at every start with the slow
 * verifier of their time. What they do stays the same.
 *
 * @param classes the folder of the module's classes
 */
record OldClasses(Path classes) {
  private static final ClassTransform AS_JAVA_8 =
      ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
          .andThen(
              (builder, element) -> {
                if (element instanceof ClassFileVersion) {
                  builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
                } else {
                  builder.with(element);
                }
              });

  /** Rewrites those of the module that are old. */
  void rewrite() throws IOException {
    ClassHierarchyResolver family =
        ClassHierarchyResolver.ofResourceParsing(this::open)
            .orElse(ClassHierarchyResolver.defaultResolver());
    ClassFile format =
        ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(family));
    for (Path file : Folders.files(classes)) {
      if (file.toString().endsWith(".class")) {
        ClassModel read = format.parse(file);
        if (read.majorVersion() < ClassFile.JAVA_6_VERSION) {
          Files.write(file, format.transformClass(read, AS_JAVA_8));
        }
      }
    }
  }

  private InputStream open(ClassDesc type) {
    String name = type.descriptorString();
    Path file = classes.resolve(name.substring(1, name.length() - 1) + ".class");
    try {
      return Files.exists(file) ? new ByteArrayInputStream(Files.readAllBytes(file)) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
