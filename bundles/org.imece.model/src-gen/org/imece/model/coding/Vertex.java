/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vertex</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.Vertex#getRepresents <em>Represents</em>}</li>
 *   <li>{@link org.imece.model.coding.Vertex#getLeft <em>Left</em>}</li>
 *   <li>{@link org.imece.model.coding.Vertex#getTop <em>Top</em>}</li>
 *   <li>{@link org.imece.model.coding.Vertex#getRight <em>Right</em>}</li>
 *   <li>{@link org.imece.model.coding.Vertex#getBottom <em>Bottom</em>}</li>
 *   <li>{@link org.imece.model.coding.Vertex#getShape <em>Shape</em>}</li>
 *   <li>{@link org.imece.model.coding.Vertex#getColor <em>Color</em>}</li>
 * </ul>
 *
 * @see org.imece.model.coding.CodingPackage#getVertex()
 * @model
 * @generated
 */
public interface Vertex extends Element {
	/**
	 * Returns the value of the '<em><b>Represents</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Represents</em>' reference.
	 * @see #setRepresents(Element)
	 * @see org.imece.model.coding.CodingPackage#getVertex_Represents()
	 * @model
	 * @generated
	 */
	Element getRepresents();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Vertex#getRepresents <em>Represents</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Represents</em>' reference.
	 * @see #getRepresents()
	 * @generated
	 */
	void setRepresents(Element value);

	/**
	 * Returns the value of the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Left</em>' attribute.
	 * @see #setLeft(int)
	 * @see org.imece.model.coding.CodingPackage#getVertex_Left()
	 * @model
	 * @generated
	 */
	int getLeft();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Vertex#getLeft <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left</em>' attribute.
	 * @see #getLeft()
	 * @generated
	 */
	void setLeft(int value);

	/**
	 * Returns the value of the '<em><b>Top</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Top</em>' attribute.
	 * @see #setTop(int)
	 * @see org.imece.model.coding.CodingPackage#getVertex_Top()
	 * @model
	 * @generated
	 */
	int getTop();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Vertex#getTop <em>Top</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Top</em>' attribute.
	 * @see #getTop()
	 * @generated
	 */
	void setTop(int value);

	/**
	 * Returns the value of the '<em><b>Right</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Right</em>' attribute.
	 * @see #setRight(Integer)
	 * @see org.imece.model.coding.CodingPackage#getVertex_Right()
	 * @model
	 * @generated
	 */
	Integer getRight();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Vertex#getRight <em>Right</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Right</em>' attribute.
	 * @see #getRight()
	 * @generated
	 */
	void setRight(Integer value);

	/**
	 * Returns the value of the '<em><b>Bottom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bottom</em>' attribute.
	 * @see #setBottom(Integer)
	 * @see org.imece.model.coding.CodingPackage#getVertex_Bottom()
	 * @model
	 * @generated
	 */
	Integer getBottom();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Vertex#getBottom <em>Bottom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bottom</em>' attribute.
	 * @see #getBottom()
	 * @generated
	 */
	void setBottom(Integer value);

	/**
	 * Returns the value of the '<em><b>Shape</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.coding.VertexShape}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shape</em>' attribute.
	 * @see org.imece.model.coding.VertexShape
	 * @see #setShape(VertexShape)
	 * @see org.imece.model.coding.CodingPackage#getVertex_Shape()
	 * @model
	 * @generated
	 */
	VertexShape getShape();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Vertex#getShape <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shape</em>' attribute.
	 * @see org.imece.model.coding.VertexShape
	 * @see #getShape()
	 * @generated
	 */
	void setShape(VertexShape value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * #RRGGBB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.imece.model.coding.CodingPackage#getVertex_Color()
	 * @model
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Vertex#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

} // Vertex
