/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.model.core.Element;
import org.imece.tests.support.ModelText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every class of the model, in a project, under a Turkish default locale. */
class ModelContractTest extends ProjectTestBase {

	private static Locale before;

	private final ModelSamples samples = new ModelSamples();

	@BeforeAll
	static void speakTurkish() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.of("tr", "TR"));
	}

	@AfterAll
	static void speakAsBefore() {
		Locale.setDefault(before);
	}

	static Stream<Named<EClass>> classes() {
		return ModelSamples.concreteClasses().stream()
				.map(eClass -> Named.of(eClass.getEPackage().getName() + '.' + eClass.getName(), eClass));
	}

	@Test
	void allPackagesAreTested() {
		Set<String> registered = EPackage.Registry.INSTANCE.keySet().stream()
				.filter(uri -> uri.startsWith("https://imece.org/model/")).collect(Collectors.toSet());
		assertEquals(registered, ModelSamples.PACKAGES.stream().map(EPackage::getNsURI).collect(Collectors.toSet()));
		assertTrue(ModelSamples.concreteClasses().size() > 60, ModelSamples.concreteClasses().size() + " classes");
	}

	@ParameterizedTest
	@MethodSource("classes")
	void everyFeatureIsStored(EClass eClass) throws CoreException {
		Element root = addFilled(samples.create(eClass));
		for (EStructuralFeature feature : ModelSamples.features(eClass)) {
			assertTrue(find(root, eClass).eIsSet(feature), feature.getName());
		}
		Map<String, String> saved = state();
		reopen();
		assertEquals(saved, state());
	}

	@ParameterizedTest
	@MethodSource("classes")
	void copiesAreEqual(EClass eClass) throws CoreException {
		Element root = addFilled(samples.create(eClass));
		EObject copy = EcoreUtil.copy(root);
		assertTrue(EcoreUtil.equals(root, copy));
		EObject object = find(copy, eClass);
		for (EStructuralFeature feature : ModelSamples.features(eClass)) {
			assertTrue(object.eIsSet(feature), feature.getName());
		}
	}

	@ParameterizedTest
	@MethodSource("classes")
	void everyFeatureIsUndoneAndRedone(EClass eClass) throws CoreException {
		EObject object = samples.create(eClass);
		Element root = samples.within(object);
		project.edit("add", () -> project.add(root));
		String empty = ModelText.of(root);
		project.edit("fill", () -> samples.fill(object).forEach(project::add));
		String filled = ModelText.of(root);
		Map<String, String> state = state();
		project.edit("clear", () -> ModelSamples.features(eClass).stream()
				.filter(feature -> !feature.getName().equals("id")).forEach(object::eUnset));
		assertEquals(empty, ModelText.of(root));
		project.undo();
		assertEquals(state, state());
		project.undo();
		assertEquals(empty, ModelText.of(root));
		project.redo();
		assertEquals(filled, ModelText.of(root));
		assertEquals(state, state());
		reopen();
		assertEquals(state, state());
	}

	@ParameterizedTest
	@MethodSource("classes")
	void deletedAndBroughtBack(EClass eClass) throws CoreException {
		Element root = addFilled(samples.create(eClass));
		Map<String, String> before = state();
		project.flush();
		project.edit("delete", () -> project.delete(root));
		assertEquals(Optional.empty(), project.root(root.getId()));
		project.undo();
		assertEquals(before, state());
		project.redo();
		reopen();
		assertEquals(Optional.empty(), project.root(root.getId()));
		project.restore(root.getId(), 1);
		assertEquals(before, state());
	}

	private Element addFilled(EObject object) throws CoreException {
		Element root = samples.within(object);
		project.edit("add", () -> {
			List<Element> targets = samples.fill(object);
			project.add(root);
			targets.forEach(project::add);
		});
		return root;
	}

	private static EObject find(EObject root, EClass eClass) {
		if (root.eClass() == eClass) {
			return root;
		}
		for (var contents = root.eAllContents(); contents.hasNext();) {
			EObject object = contents.next();
			if (object.eClass() == eClass) {
				return object;
			}
		}
		throw new AssertionError("There is no " + eClass.getName());
	}
}
