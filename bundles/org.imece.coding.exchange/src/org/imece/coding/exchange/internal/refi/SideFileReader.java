/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;

/** Brings elements to what our own file beside the project file says of them. */
final class SideFileReader {

	private final RefiContext context;
	private int unreadable;

	SideFileReader(RefiContext context) {
		this.context = context;
	}

	void read(QdeNode file) {
		file.children(SideFile.ELEMENT).forEach(
				node -> context.target(node.id()).ifPresent(element -> read(element, node)));
		if (unreadable > 0) {
			context.tally().warn(SideFile.NAME, NLS.bind(Messages.Refi_sideFile, unreadable));
		}
	}

	private void read(Element element, QdeNode node) {
		Map<String, List<QdeNode>> byFeature = new LinkedHashMap<>();
		node.children().forEach(
				child -> byFeature.computeIfAbsent(child.get("feature"), name -> new ArrayList<>()).add(child));
		Map<String, EObject> parts = new HashMap<>();
		byFeature.forEach((name, nodes) -> {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			if (feature == null || !SideFile.features(element.eClass()).contains(feature)
					&& !SideFile.ON_DEMAND.contains(feature)) {
				unreadable++;
			} else if (!same(SideFile.write(element, feature), nodes)) {
				context.present(element).change(() -> {
					if (element instanceof Document document) {
						document.getSpeakers().forEach(speaker -> parts.put(speaker.getId(), speaker));
					}
					set(element, feature, nodes, parts);
				});
				context.changed(element);
			}
		});
	}

	private static boolean same(List<QdeNode> one, List<QdeNode> other) {
		return one.stream().map(QdeWriter::fragment).sorted().toList()
				.equals(other.stream().map(QdeWriter::fragment).sorted().toList());
	}

	/** @param parts what this element contains, by identifier */
	@SuppressWarnings("unchecked")
	private void set(EObject object, EStructuralFeature feature, List<QdeNode> nodes, Map<String, EObject> parts) {
		if (object.eGet(feature, false) instanceof EMap<?, ?> map) {
			if (feature != CorePackage.Literals.ELEMENT__PROPERTIES) { // which hold what the project file says, too
				map.clear();
			}
			nodes.forEach(node -> ((EMap<String, String>) map).put(node.get("key"), node.text()));
			return;
		}
		List<Object> values = new ArrayList<>();
		for (QdeNode node : nodes) {
			try {
				if (feature instanceof EAttribute attribute) {
					values.add(EcoreUtil.createFromString(attribute.getEAttributeType(), node.text()));
				} else if (((EReference) feature).isContainment()) {
					values.add(part(node, (EReference) feature, parts));
				} else {
					target(node, (EReference) feature, parts).ifPresent(values::add);
				}
			} catch (RuntimeException e) { // a value that is none of its type
				unreadable++;
			}
		}
		if (feature.isMany()) {
			EList<Object> list = (EList<Object>) object.eGet(feature);
			list.clear();
			list.addAll(values);
		} else if (!values.isEmpty()) {
			object.eSet(feature, values.get(0));
		}
	}

	private Optional<EObject> target(QdeNode node, EReference reference, Map<String, EObject> parts) {
		EObject inner = parts.get(node.id());
		return Optional.ofNullable(inner != null ? inner : context.target(node.id()).orElse(null))
				.filter(reference.getEReferenceType()::isInstance);
	}

	private EObject part(QdeNode node, EReference reference, Map<String, EObject> parts) {
		EClassifier named = CodingPackage.eINSTANCE.getEClassifier(node.get("type"));
		EClassifier type = named != null ? named : CorePackage.eINSTANCE.getEClassifier(node.get("type"));
		if (!(type instanceof EClass made) || made.isAbstract()
				|| !reference.getEReferenceType().isSuperTypeOf(made)) {
			throw new IllegalArgumentException("No part of " + reference.getName() + ": " + node.get("type"));
		}
		EObject part = EcoreUtil.create(made);
		Map<String, List<QdeNode>> byFeature = new LinkedHashMap<>();
		node.children().forEach(
				child -> byFeature.computeIfAbsent(child.get("feature"), name -> new ArrayList<>()).add(child));
		byFeature.forEach((name, nodes) -> {
			EStructuralFeature feature = made.getEStructuralFeature(name);
			if (feature != null && SideFile.isOfPart(feature)) {
				set(part, feature, nodes, parts);
			} else {
				unreadable++;
			}
		});
		if (part instanceof Element element) {
			parts.put(element.getId(), element);
		}
		return part;
	}
}
