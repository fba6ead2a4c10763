/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.IOWrappedException;
import org.eclipse.emf.ecore.util.ECrossReferenceEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.imece.core.store.Reference;

/** Between the root element of a record and its content: XMI, compressed with zlib (RFC 1950). */
public final class RecordCodec {

	public static final String SCHEME = "imece";

	private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
			"http://apache.org/xml/features/disallow-doctype-decl", true, //
			"http://xml.org/sax/features/external-general-entities", false, //
			"http://xml.org/sax/features/external-parameter-entities", false);

	private final Map<Object, Object> loadOptions = new HashMap<>();
	private final Map<Object, Object> saveOptions = new HashMap<>();

	public RecordCodec() {
		loadOptions.put(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
		loadOptions.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
		loadOptions.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		loadOptions.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
		loadOptions.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true);
		saveOptions.put(XMLResource.OPTION_ENCODING, "UTF-8");
		saveOptions.put(XMLResource.OPTION_FORMATTED, false);
		saveOptions.put(XMLResource.OPTION_CONFIGURATION_CACHE, true);
		saveOptions.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);
	}

	public static URI uriOf(String recordId) {
		return URI.createURI(SCHEME + ":/" + recordId);
	}

	public static URI uriOf(EObject element) {
		return EcoreUtil.getURI(element);
	}

	/** Identifier of the record that an address lies in; empty if it is no address of a project. */
	public static Optional<String> recordOf(URI uri) {
		return uri != null && SCHEME.equals(uri.scheme()) && uri.segmentCount() == 1 ? Optional.of(uri.segment(0))
				: Optional.empty();
	}

	public static String typeOf(EClass type) {
		return type.getEPackage().getNsURI() + '#' + type.getName();
	}

	/** The EClass of a type as stored; empty if the plug-in that brings it is not installed. */
	public static Optional<EClass> classOf(String type) {
		int hash = type.lastIndexOf('#');
		EPackage ePackage = hash < 0 ? null : EPackage.Registry.INSTANCE.getEPackage(type.substring(0, hash));
		return ePackage != null && ePackage.getEClassifier(type.substring(hash + 1)) instanceof EClass eClass
				? Optional.of(eClass)
				: Optional.empty();
	}

	public byte[] write(Resource resource) {
		StringWriter text = new StringWriter(4096); // encoding it as a whole takes half the time of doing so word by word
		try {
			((XMLResource) resource).save(text, saveOptions);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory does not fail; a wrong model is a fault of ours
		}
		return deflate(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] deflate(byte[] content) {
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try {
			deflater.setInput(content);
			deflater.finish();
			ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 + content.length / 4);
			byte[] buffer = new byte[16 * 1024];
			while (!deflater.finished()) {
				bytes.write(buffer, 0, deflater.deflate(buffer));
			}
			return bytes.toByteArray();
		} finally {
			deflater.end();
		}
	}

	/** Fills a resource from stored content. A reference within the record that leads nowhere is left out. */
	public void read(Resource resource, byte[] content) throws IOException {
		try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
			resource.load(in, loadOptions);
		} catch (IOWrappedException e) {
			if (resource.getErrors().isEmpty()
					|| !resource.getErrors().stream().allMatch(UnresolvedReferenceException.class::isInstance)) {
				throw e;
			}
		}
	}

	/** Reads a record apart from any project; empty if it cannot be understood. */
	public Optional<EObject> read(String recordId, byte[] content) {
		RecordResource resource = new RecordResource(uriOf(recordId));
		try {
			read(resource, content);
			return resource.getContents().stream().findFirst();
		} catch (IOException e) {
			ILog.of(RecordCodec.class).warn("Record " + recordId + " is not understood: " + e.getMessage());
			return Optional.empty();
		}
	}

	/** Targets in other records that a record points to, without resolving any. */
	public static Set<Reference> references(Resource resource) {
		Set<EObject> targets = Collections.newSetFromMap(new IdentityHashMap<>()); // many references lead to the same
		collectTargets(resource.getContents(), targets);
		Set<Reference> references = new HashSet<>();
		for (EObject target : targets) {
			URI uri = target.eIsProxy() ? ((InternalEObject) target).eProxyURI() : EcoreUtil.getURI(target);
			recordOf(uri).filter(record -> !uri.trimFragment().equals(resource.getURI()))
					.ifPresent(record -> references.add(new Reference(record, uri.fragment())));
		}
		return references;
	}

	private static void collectTargets(List<EObject> objects, Set<EObject> targets) {
		for (EObject object : objects) {
			((ECrossReferenceEList<EObject>) object.eCrossReferences()).basicIterator().forEachRemaining(targets::add);
			collectTargets(object.eContents(), targets);
		}
	}
}
