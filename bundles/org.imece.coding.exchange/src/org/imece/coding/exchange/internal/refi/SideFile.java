/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.imece.coding.text.IncompleteText;
import org.imece.core.project.RecordReader;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;

/**
 * The file beside the project file in which our export keeps what the standard cannot express: names in several
 * languages, earlier definitions, turns of speakers. Other programs do not look at it. One node for each element, with
 * its features by name.
 */
final class SideFile {

	static final String NAME = "imece.xml";
	static final String NAMESPACE = "https://imece.org/exchange/1";
	static final String ROOT = "imece";
	static final String ELEMENT = "element";
	static final String CODEBOOK = "codebook";
	static final String CODE = "code";
	static final String VALUE = "value";
	static final String TEXT = "text";
	static final String PART = "part";
	static final String REFERENCE = "ref";

	/** What is kept of an element. The file says nothing about others, and nothing else is read. */
	private static final Map<EClass, List<EStructuralFeature>> FEATURES = Map.of( //
			CorePackage.Literals.ELEMENT,
			List.of(CorePackage.Literals.ELEMENT__NAMES, CorePackage.Literals.ELEMENT__DESCRIPTIONS,
					CorePackage.Literals.ELEMENT__TAGS, CorePackage.Literals.ELEMENT__PROPERTIES,
					CorePackage.Literals.ELEMENT__NOTES, CorePackage.Literals.ELEMENT__CLASSIFICATIONS,
					CorePackage.Literals.ELEMENT__SOURCES),
			CodingPackage.Literals.CODE,
			List.of(CodingPackage.Literals.CODE__INCLUDE, CodingPackage.Literals.CODE__EXCLUDE,
					CodingPackage.Literals.CODE__EXAMPLE, CodingPackage.Literals.CODE__VERSION,
					CodingPackage.Literals.CODE__EARLIER),
			CodingPackage.Literals.CODER, List.of(CodingPackage.Literals.CODER__KIND),
			CodingPackage.Literals.DOCUMENT,
			List.of(CodingPackage.Literals.DOCUMENT__KIND, CodingPackage.Literals.DOCUMENT__LANGUAGE,
					CodingPackage.Literals.DOCUMENT__AT, CodingPackage.Literals.DOCUMENT__PLACE,
					CodingPackage.Literals.DOCUMENT__FILE_NAME, CodingPackage.Literals.DOCUMENT__SPEAKERS,
					CodingPackage.Literals.DOCUMENT__TURNS, CodingPackage.Literals.DOCUMENT__PAGES),
			CodingPackage.Literals.CODING, List.of(CodingPackage.Literals.CODING__CODE_VERSION),
			CodingPackage.Literals.RELATION,
			List.of(CodingPackage.Literals.RELATION__CODER, CodingPackage.Literals.RELATION__AT),
			CodingPackage.Literals.GRAPH,
			List.of(CodingPackage.Literals.GRAPH__CODER, CodingPackage.Literals.GRAPH__AT));
	/** Kept only where the standard has no room for it, which the export decides. */
	static final Set<EStructuralFeature> ON_DEMAND = Set.of(CodingPackage.Literals.CODING__MEMO,
			CodingPackage.Literals.CODING__REGION, CodingPackage.Literals.MEMO__TARGETS);

	/** Kinds for which the standard has no description. */
	private static final Set<EClass> WITHOUT_DESCRIPTION = Set.of(CodingPackage.Literals.RELATION,
			CodingPackage.Literals.GRAPH, CodingPackage.Literals.VERTEX, CodingPackage.Literals.EDGE);

	private SideFile() {
	}

	/** Features of an element of a type that the file may hold. */
	static List<EStructuralFeature> features(EClass type) {
		List<EStructuralFeature> features = new ArrayList<>();
		FEATURES.forEach((owner, own) -> {
			if (owner.isSuperTypeOf(type)) {
				features.addAll(own);
			}
		});
		features.sort((one, other) -> one.getName().compareTo(other.getName()));
		return features;
	}

	/** What is to be kept of an element beyond what the project file says in a language; has no children if nothing is. */
	static QdeNode of(Element element, String language) {
		QdeNode node = new QdeNode(ELEMENT).set("guid", element.getId());
		for (EStructuralFeature feature : features(element.eClass())) {
			if (!isSaid(element, feature, language)) {
				write(element, feature).forEach(node::add);
			}
		}
		return node;
	}

	/** Whether the project file says all that is in a text by language. */
	private static boolean isSaid(Element element, EStructuralFeature feature, String language) {
		if (feature == CorePackage.Literals.ELEMENT__PROPERTIES
				|| !(element.eGet(feature) instanceof EMap<?, ?> texts)) {
			return false;
		}
		if (feature == CorePackage.Literals.ELEMENT__DESCRIPTIONS && WITHOUT_DESCRIPTION.contains(element.eClass())
				|| element instanceof Codebook || element instanceof Coder) {
			return texts.isEmpty();
		}
		return texts.stream().allMatch(entry -> {
			String text = String.valueOf(entry.getValue());
			return language.equals(entry.getKey()) && text.equals(text.strip()) && text.indexOf('\r') < 0
					&& !(element instanceof Code && !DescriptionText.split(text).fields().isEmpty());
		});
	}

	/** A feature as nodes; none if it has its default. */
	static List<QdeNode> write(EObject object, EStructuralFeature feature) {
		List<QdeNode> nodes = new ArrayList<>();
		if (!object.eIsSet(feature)) {
			return nodes;
		}
		if (feature instanceof EAttribute attribute) {
			List<?> values = feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature));
			values.forEach(value -> nodes.add(QdeNode
					.text(VALUE, EcoreUtil.convertToString(attribute.getEAttributeType(), value))
					.set("feature", feature.getName())));
		} else if (object.eGet(feature, false) instanceof EMap<?, ?> map) {
			map.forEach(entry -> {
				if (feature != CorePackage.Literals.ELEMENT__PROPERTIES || isForOthers(entry)) {
					nodes.add(QdeNode.text(TEXT, Objects.requireNonNullElse((String) entry.getValue(), ""))
							.set("feature", feature.getName()).set("key", entry.getKey()));
				}
			});
			if (feature == CorePackage.Literals.ELEMENT__PROPERTIES) {
				nodes.sort(Comparator.comparing(node -> node.get("key")));
			}
		} else {
			EReference reference = (EReference) feature;
			for (EObject target : targets(object, reference)) {
				nodes.add(reference.isContainment() ? part(target, reference)
						: new QdeNode(REFERENCE).set("feature", feature.getName()).set("guid",
								RecordReader.targetId(target)));
			}
		}
		return nodes;
	}

	/** Ours are in the project file, unless it has no place for them. */
	private static boolean isForOthers(Map.Entry<?, ?> property) {
		String key = String.valueOf(property.getKey());
		return !key.startsWith(Kept.PREFIX) || key.equals(IncompleteText.PROPERTY) || key.equals(Kept.RAW)
				|| key.equals(Kept.PATH) || key.equals(Kept.TRANSCRIPT)
				|| key.startsWith(Kept.UNPLACED)
				|| key.equals(Kept.REST) || key.equals(Kept.SELECTION_REST) || key.equals(Kept.TEXT_REST)
				|| key.equals(Kept.TRANSCRIPT_REST) || key.equals(Kept.TWIN_REST);
	}

	@SuppressWarnings("unchecked")
	static List<EObject> targets(EObject object, EReference reference) {
		if (reference.isMany()) {
			return ((InternalEList<EObject>) object.eGet(reference, false)).basicList();
		}
		EObject target = (EObject) object.eGet(reference, false);
		return target == null ? List.of() : List.of(target);
	}

	private static QdeNode part(EObject object, EReference reference) {
		QdeNode node = new QdeNode(PART).set("feature", reference.getName()).set("type", object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (isOfPart(feature)) {
				write(object, feature).forEach(node::add);
			}
		}
		return node;
	}

	/** Parts are kept whole, but for references that lead out of what is coded. */
	static boolean isOfPart(EStructuralFeature feature) {
		return !feature.isDerived() && feature.isChangeable()
				&& !(feature instanceof EReference reference && !reference.isContainment()
						&& reference.getEReferenceType().getEPackage() != CodingPackage.eINSTANCE);
	}
}
