/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.core.record.RecordCodec;
import org.imece.model.PartialDate;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.law.LawPackage;
import org.imece.model.report.ReportPackage;
import org.imece.model.stakeholder.StakeholderPackage;

/** Makes instances of every class of the model and values for every feature. */
final class ModelSamples {

	static final List<EPackage> PACKAGES = List.of(CorePackage.eINSTANCE, StakeholderPackage.eINSTANCE,
			LawPackage.eINSTANCE, CodingPackage.eINSTANCE, EvidencePackage.eINSTANCE, ReportPackage.eINSTANCE);

	private int count;

	static List<EClass> concreteClasses() {
		return PACKAGES.stream().flatMap(ePackage -> ePackage.getEClassifiers().stream())
				.filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(eClass -> !eClass.isAbstract() && !eClass.isInterface())
				.sorted(Comparator.comparing(RecordCodec::typeOf)).toList();
	}

	static List<EStructuralFeature> features(EClass eClass) {
		return eClass.getEAllStructuralFeatures().stream()
				.filter(feature -> feature.isChangeable() && !feature.isDerived() && !feature.isTransient()).toList();
	}

	EObject create(EClass eClass) {
		EObject object = EcoreUtil.create(eClass);
		if (object instanceof Element element) {
			element.setId(UUID.randomUUID().toString());
		}
		return object;
	}

	/** An element that contains the object, directly or not; the object itself if it is an element. */
	Element within(EObject object) {
		EObject outer = object;
		while (!(outer instanceof Element)) {
			EReference place = placeFor(outer.eClass());
			EObject container = create(place.getEContainingClass().isAbstract() ? subtype(place.getEContainingClass())
					: place.getEContainingClass());
			put(container, place, outer);
			outer = container;
		}
		return (Element) outer;
	}

	/** A feature of a class other than the object's own that can contain it. */
	private static EReference placeFor(EClass eClass) {
		return PACKAGES.stream().flatMap(ePackage -> ePackage.getEClassifiers().stream())
				.filter(EClass.class::isInstance).map(EClass.class::cast).filter(owner -> owner != eClass)
				.flatMap(owner -> owner.getEReferences().stream())
				.filter(reference -> reference.isContainment() && reference.getEReferenceType().isSuperTypeOf(eClass))
				.findFirst().orElseThrow(() -> new AssertionError(eClass.getName() + " has no place in any element"));
	}

	private static EClass subtype(EClass type) {
		return concreteClasses().stream().filter(type::isSuperTypeOf).findFirst()
				.orElseThrow(() -> new AssertionError(type.getName() + " has no concrete class"));
	}

	/**
	 * Gives every feature a value other than its default.
	 *
	 * @return roots that references now lead to; to be added as records of their own
	 */
	List<Element> fill(EObject object) {
		List<Element> targets = new ArrayList<>();
		for (EStructuralFeature feature : features(object.eClass())) {
			if (feature == CorePackage.Literals.ELEMENT__ID) {
				continue;
			}
			for (int i = feature.isMany() ? 2 : 1; i > 0; i--) {
				put(object, feature, value(feature, targets));
			}
		}
		return targets;
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			((List<Object>) object.eGet(feature)).add(value);
		} else {
			object.eSet(feature, value);
		}
	}

	private Object value(EStructuralFeature feature, List<Element> targets) {
		count++;
		if (feature instanceof EAttribute attribute) {
			return value(attribute);
		}
		EReference reference = (EReference) feature;
		EClass type = reference.getEReferenceType();
		if (type == EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY) {
			EObject entry = EcoreUtil.create(type);
			entry.eSet(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY__KEY, "k" + count);
			entry.eSet(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY__VALUE, text());
			return entry;
		}
		EObject other = create(subtype(type));
		if (!reference.isContainment()) {
			targets.add(within(other));
		}
		return other;
	}

	private String text() {
		return "ğ ı İ ş ç ö ü <&\"'> \n\t " + count;
	}

	private Object value(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum eEnum) {
			return eEnum.getELiterals().get(eEnum.getELiterals().size() - 1).getInstance();
		}
		Class<?> instance = EcoreUtil.wrapperClassFor(type.getInstanceClass());
		if (instance == String.class) {
			return text();
		}
		if (instance == Boolean.class) {
			return !Boolean.TRUE.equals(attribute.getDefaultValue());
		}
		if (instance == Integer.class) {
			return -count;
		}
		if (instance == Long.class) {
			return Long.MAX_VALUE - count;
		}
		if (instance == Double.class) {
			return 1.0 / 3 + count;
		}
		if (instance == PartialDate.class) {
			return PartialDate.ofMonth(1900 + count, 2);
		}
		if (instance == Instant.class) {
			return Instant.ofEpochSecond(1_700_000_000L + count, 123_456_789);
		}
		throw new AssertionError("No sample of " + type.getName() + "; add one here");
	}
}
