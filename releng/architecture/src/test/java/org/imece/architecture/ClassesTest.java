/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** What class files tell. */
class ClassesTest {

	private static final List<String> HIDDEN = List.of("org.apache.lucene.", "java.sql.", "javax.sql.",
			"org.eclipse.birt.", "org.sqlite.", "org.postgresql.");

	private static final Map<Bundle, JavaClasses> CLASSES = importClasses();

	private static Map<Bundle, JavaClasses> importClasses() {
		Map<Bundle, JavaClasses> classes = new LinkedHashMap<>();
		for (Bundle bundle : Bundle.all()) {
			if (!bundle.isTest() && !bundle.isFragment()) {
				classes.put(bundle, new ClassFileImporter().importPath(bundle.classes()));
			}
		}
		return classes;
	}

	@Test
	void everyBundleWasCompiled() {
		List<String> empty = CLASSES.entrySet().stream().filter(entry -> entry.getValue().isEmpty())
				.map(entry -> entry.getKey().name()).toList();
		assertEquals(List.of(), empty);
	}

	@TestFactory
	Stream<DynamicTest> packagesHaveNoCycles() {
		return CLASSES.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey().name(),
				() -> assertEquals(List.of(), PackageCycles.in(entry.getValue()))));
	}

	@Test
	void exportedPackagesHideTheirLibraries() {
		Set<String> wrong = new TreeSet<>();
		CLASSES.forEach((bundle, classes) -> {
			Set<String> exported = new TreeSet<>(bundle.exportedApi().stream().map(Bundle.Clause::name).toList());
			for (JavaClass type : classes) {
				if (exported.contains(type.getPackageName()) && isVisible(type)) {
					visibleTypes(type).filter(name -> HIDDEN.stream().anyMatch(name::startsWith))
							.forEach(name -> wrong.add(type.getName() + " shows " + name));
				}
			}
		});
		assertEquals(Set.of(), wrong);
	}

	private static boolean isVisible(JavaClass type) {
		return type.getModifiers().contains(JavaModifier.PUBLIC);
	}

	private static Stream<String> visibleTypes(JavaClass type) {
		List<String> names = new ArrayList<>();
		type.getRawSuperclass().ifPresent(superclass -> names.add(superclass.getName()));
		type.getRawInterfaces().forEach(superinterface -> names.add(superinterface.getName()));
		for (JavaField field : type.getFields()) {
			if (isVisible(field.getModifiers())) {
				names.add(field.getRawType().getName());
			}
		}
		for (JavaCodeUnit unit : type.getCodeUnits()) {
			if (isVisible(unit.getModifiers())) {
				names.add(unit.getRawReturnType().getName());
				unit.getRawParameterTypes().forEach(parameter -> names.add(parameter.getName()));
				unit.getExceptionTypes().forEach(exception -> names.add(exception.getName()));
			}
		}
		return names.stream();
	}

	private static boolean isVisible(Set<JavaModifier> modifiers) {
		return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
	}

	@Test
	void headlessClassesUseNoUserInterface() {
		CLASSES.forEach((bundle, classes) -> {
			if (!bundle.isUi()) {
				noClasses().should().dependOnClassesThat()
						.resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..")
						.allowEmptyShould(true).check(classes);
			}
		});
	}

	/** In Turkish "i" becomes "İ" and "I" becomes "ı", so a call that takes the base locale means another word there. */
	@Test
	void nothingDependsOnTheBaseLocale() {
		CLASSES.forEach((bundle, classes) -> noClasses().should().callMethod(String.class, "toLowerCase")
				.orShould().callMethod(String.class, "toUpperCase")
				.orShould().callMethod(String.class, "format", String.class, Object[].class)
				.orShould().callMethod(Collator.class, "getInstance")
				.orShould().callMethod(BreakIterator.class, "getWordInstance")
				.orShould().callMethod(BreakIterator.class, "getSentenceInstance")
				.orShould().callMethod(ResourceBundle.class, "getBundle", String.class)
				.allowEmptyShould(true).check(classes));
	}

	@Test
	void nothingIsPrintedWithoutALog() {
		CLASSES.forEach((bundle, classes) -> noClasses().should()
				.callMethod(Throwable.class, "printStackTrace").allowEmptyShould(true).check(classes));
	}
}
