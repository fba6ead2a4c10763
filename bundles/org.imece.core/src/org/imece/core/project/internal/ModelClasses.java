/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.CorePackage;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.law.LawPackage;
import org.imece.model.report.ReportPackage;
import org.imece.model.stakeholder.StakeholderPackage;

/** The classes that records are of: those of the model, and those of packages that partners have registered. */
final class ModelClasses {

	private static final List<EPackage> MODEL = List.of(CorePackage.eINSTANCE, StakeholderPackage.eINSTANCE,
			LawPackage.eINSTANCE, CodingPackage.eINSTANCE, EvidencePackage.eINSTANCE, ReportPackage.eINSTANCE);

	private final Map<Class<?>, EClass> classes = new ConcurrentHashMap<>();

	ModelClasses() {
		MODEL.forEach(ePackage -> EPackage.Registry.INSTANCE.put(ePackage.getNsURI(), ePackage));
	}

	/** @throws IllegalArgumentException if the interface is of no package that is registered */
	EClass of(Class<?> type) {
		return classes.computeIfAbsent(type, ModelClasses::find);
	}

	private static EClass find(Class<?> type) {
		return EPackage.Registry.INSTANCE.values().stream() //
				.filter(EPackage.class::isInstance).map(EPackage.class::cast) // a used type is of an initialised package
				.flatMap(ePackage -> ePackage.getEClassifiers().stream()) //
				.filter(classifier -> classifier.getInstanceClass() == type).map(EClass.class::cast).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(type + " is no class of a registered EPackage"));
	}
}
