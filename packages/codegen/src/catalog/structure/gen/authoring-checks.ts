// @generated from packages/codegen/catalog.schema.json
// @ts-nocheck
// What Ajv compiles the authoring schema to. To load Ajv and to compile it takes a run longer than all else that it does for a small catalog.
import type { ValidateFunction } from "ajv";
import type { JsonSchema } from "../../model.js";

export const catalog: ValidateFunction = validate0;
const schema0 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Catalog of errors","type":"object","description":"A catalog file: all in one, or beside the folders `errors/`, `dialects/` and `apis/`.","additionalProperties":false,"properties":{"$schema":{"description":"JSON Schema of this file, for editors.","type":"string"},"$comment":{"description":"A comment, where the file is JSON.","type":"string"},"name":{"description":"Name of the catalog. Default: the name of its folder.","type":"string"},"docs":{"description":"Base of the default `type` and `help` of an error: `<docs>/<code>`.","type":"string"},"extends":{"description":"Catalogs to build on: an installed package, a file, or several; of each all, or what is picked.","anyOf":[{"$ref":"#/definitions/WrittenExtension"},{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/WrittenExtension"},{"type":"string"}]}},{"type":"string"}]},"reserved":{"description":"Codes that were removed and may never come back.","type":"array","items":{"type":"string"}},"rules":{"description":"Default message of each field rule.","type":"object","additionalProperties":{"type":"string"}},"definitions":{"description":"Named types that details refer to: `{ $ref: \"#/definitions/<name>\" }`.","type":"object","additionalProperties":{"$ref":"#/definitions/WrittenSchema"},"propertyNames":{"pattern":"^[A-Za-z_$][\\w$]*$"}},"errors":{"description":"Errors by code: `^[a-z][a-z0-9_]{0,62}$`.","$ref":"#/definitions/WrittenErrors"},"dialects":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenDialect"},"propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}},"apis":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenApi"},"propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}}},"definitions":{"WrittenApi":{"description":"A service that speaks one dialect and may send a stated part of the errors.","type":"object","properties":{"$schema":{"description":"JSON Schema of this file, for editors.","type":"string"},"title":{"type":"string"},"description":{"description":"What it is, in Markdown.","type":"string"},"dialect":{"description":"Name of a dialect.","type":"string"},"errors":{"description":"Codes it may send, or `{ from: all, except: […] }`.","anyOf":[{"$ref":"#/definitions/WrittenSelection"},{"type":"array","items":{"type":"string"}}]},"overrides":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenOverride"}},"aliases":{"description":"How a code is spelled on the wire: the first is written, all are read.","type":"object","additionalProperties":{"anyOf":[{"type":"array","items":{"type":["string","number"]}},{"type":["string","number"]}]}},"rules":{"description":"The same for field rules.","type":"object","additionalProperties":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"string"}]}},"match":{"description":"Finds the code of a body without one.","type":"array","items":{"$ref":"#/definitions/WrittenMatch"}},"type":{"description":"Template of `{type}`, with the placeholders `code`, `status`, `statusText`.","type":"string"},"help":{"description":"Template of `{help}`, with the placeholders `code`, `status`, `statusText`.","type":"string"},"rateLimits":{"type":"array","items":{"$ref":"#/definitions/WrittenRateLimit"}},"constraints":{"description":"Database constraint → the error that its violation is.","type":"object","additionalProperties":{"$ref":"#/definitions/WrittenConstraint"}}},"additionalProperties":false,"required":["dialect","errors"]},"WrittenCondition":{"type":"object","properties":{"codes":{"type":"array","items":{"type":"string"}},"hasFields":{"type":"boolean"}},"additionalProperties":false},"WrittenConstraint":{"type":"object","properties":{"code":{"type":"string"},"field":{"description":"JSON Pointer of the input field.","type":"string"},"rule":{"type":"string"},"message":{"type":"string"},"params":{"type":"object","additionalProperties":{}}},"additionalProperties":false,"required":["code"]},"WrittenDeprecation":{"type":"object","properties":{"since":{"description":"Version, as a text: quote it.","type":"string"},"replacedBy":{"type":"string"}},"additionalProperties":false,"required":["since"]},"WrittenDetails":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenSchema"}},"WrittenDialect":{"description":"How an error is spelled in a response.","type":"object","properties":{"$schema":{"description":"JSON Schema of this file, for editors.","type":"string"},"description":{"type":"string"},"mediaType":{"description":"Media type of the response, such as `application/problem+json`.","type":"string"},"status":{"description":"Every error is sent with this status; the body alone says that it is an error.","minimum":200,"maximum":599,"type":"integer"},"body":{"description":"Template of the body."},"variants":{"description":"Several bodies, tried in order.","type":"array","items":{"$ref":"#/definitions/WrittenVariant"}},"headers":{"description":"Templates of headers.","type":"object","additionalProperties":{}}},"additionalProperties":false,"required":["mediaType"]},"WrittenError":{"description":"One thing that can go wrong.","type":"object","properties":{"status":{"description":"HTTP status that the error is sent with unless an API overrides it.","minimum":400,"maximum":599,"type":"integer"},"generic":{"description":"The one generic error of its status: what an unknown code with this status is read as.","type":"boolean"},"refines":{"description":"Code of a more general error of the same status.","type":"string"},"title":{"description":"Short summary, the same for every occurrence (RFC 9457, section 3.1.3).","type":"string"},"detail":{"description":"What happened this time. `{name}` stands for a required scalar member of `details`; `{{` is a brace.","type":"string"},"type":{"description":"URI of the error's type (RFC 9457, section 3.1.1). Default: `<docs>/<code>`.","type":"string"},"help":{"description":"Where people read more. Default: `<docs>/<code>`.","type":"string"},"description":{"description":"What it means, in Markdown.","type":"string"},"causes":{"description":"Why it happens.","type":"array","items":{"type":"string"}},"remedies":{"description":"What to do about it.","type":"array","items":{"$ref":"#/definitions/WrittenRemedy"}},"details":{"description":"Typed parameters: a JSON Schema per member, a trailing `?` makes it optional; or `./file.ts#Interface`.","anyOf":[{"$ref":"#/definitions/WrittenDetails"},{"type":"string"}]},"retry":{"description":"Whether the same request may be sent again. Default: `never`.","anyOf":[{"$ref":"#/definitions/WrittenRetry"},{"const":"never","type":"string"}]},"deprecated":{"$ref":"#/definitions/WrittenDeprecation"},"attributes":{"description":"Free constants that a dialect may print.","type":"object","additionalProperties":{}},"examples":{"type":"array","items":{"$ref":"#/definitions/WrittenExample"}}},"additionalProperties":false,"required":["status","title"]},"WrittenErrors":{"description":"Errors by code: `^[a-z][a-z0-9_]{0,62}$`.","type":"object","additionalProperties":{"$ref":"#/definitions/WrittenError"},"properties":{"$schema":{"type":"string","description":"JSON Schema of this file, for editors."}},"propertyNames":{"pattern":"^[a-z][a-z0-9_]{0,62}$|^\\$schema$"}},"WrittenExample":{"type":"object","properties":{"title":{"type":"string"},"detail":{"description":"Text of this occurrence. Default: the error's `detail`, filled in.","type":"string"},"details":{"type":"object","additionalProperties":{}},"fields":{"type":"array","items":{"$ref":"#/definitions/WrittenField"}}},"additionalProperties":false},"WrittenExtension":{"description":"A part of another catalog: what is picked, and what that needs. Without a pick it is all.","type":"object","properties":{"from":{"description":"An installed package, or a file.","type":"string"},"errors":{"description":"Codes, or `{ from: all, except: […] }`.","anyOf":[{"$ref":"#/definitions/WrittenSelection"},{"type":"array","items":{"type":"string"}}]},"dialects":{"description":"Names, or `{ from: all, except: […] }`.","anyOf":[{"$ref":"#/definitions/WrittenSelection"},{"type":"array","items":{"type":"string"}}]},"apis":{"description":"Names, or `{ from: all, except: […] }`.","anyOf":[{"$ref":"#/definitions/WrittenSelection"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false,"required":["from"]},"WrittenField":{"type":"object","properties":{"pointer":{"description":"JSON Pointer (RFC 6901).","type":"string"},"rule":{"type":"string"},"message":{"type":"string"},"params":{"type":"object","additionalProperties":{}}},"additionalProperties":false,"required":["pointer"]},"WrittenMatch":{"type":"object","properties":{"code":{"type":"string"},"when":{"const":"hasFields","type":"string"},"detail":{"description":"The exact text of `detail`.","type":"string"},"rule":{"description":"The rule of a field error.","type":"string"}},"additionalProperties":false,"required":["code"]},"WrittenOverride":{"type":"object","properties":{"status":{"minimum":400,"maximum":599,"type":"integer"},"type":{"type":"string"},"help":{"type":"string"},"title":{"type":"string"},"detail":{"type":"string"},"retry":{"anyOf":[{"$ref":"#/definitions/WrittenRetry"},{"const":"never","type":"string"}]},"details":{"description":"Further optional details: every name ends in `?`.","$ref":"#/definitions/WrittenDetails"},"description":{"description":"What is special about this error here, in Markdown.","type":"string"}},"additionalProperties":false},"WrittenRateLimit":{"type":"object","properties":{"scope":{"description":"What is counted, such as `Authentication`.","type":"string"},"limit":{"description":"Requests per window.","minimum":1,"type":"integer"},"window":{"description":"Such as `10s`, `1m`.","type":"string"}},"additionalProperties":false,"required":["limit","scope","window"]},"WrittenRemedy":{"type":"object","properties":{"action":{"enum":["change_input","contact_support","none","reauthenticate","refetch","request_access","retry","wait"],"type":"string"},"text":{"description":"One sentence in the imperative.","type":"string"},"link":{"description":"A page with more about it.","type":"string"}},"additionalProperties":false,"required":["action","text"]},"WrittenRetry":{"type":"object","properties":{"strategy":{"description":"`backoff`: later it may succeed. `eventually`: not visible yet after a write.","enum":["backoff","eventually","never"],"type":"string"},"minDelay":{"description":"Shortest wait, such as `250ms`, `1s`, `1m`. Default: `1s`.","type":"string"},"processed":{"description":"Whether the failed request may still be carried out. Only with `backoff`.","enum":["no","unknown"],"type":"string"},"window":{"description":"How long after a write. Only with `eventually`. Default: `10s`.","type":"string"}},"additionalProperties":false},"WrittenSchema":{"description":"JSON Schema of one member.","type":"object","additionalProperties":{}},"WrittenSelection":{"description":"All but some.","type":"object","properties":{"from":{"type":"string","const":"all"},"except":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"required":["from"]},"WrittenVariant":{"type":"object","properties":{"when":{"anyOf":[{"$ref":"#/definitions/WrittenCondition"},{"const":"hasFields","type":"string"}]},"body":{}},"additionalProperties":false,"required":["body"]}}};
const schema5 = schema0.definitions.WrittenSchema;
const func0 = Object.prototype.hasOwnProperty;
const schema1 = schema0.definitions.WrittenExtension;
const schema2 = schema0.definitions.WrittenSelection;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "from") || (key0 === "errors")) || (key0 === "dialects")) || (key0 === "apis"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.from.type,parentSchema:schema1.properties.from,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.from === undefined){
const err3 = {instancePath:instancePath+"/errors",schemaPath:"#/definitions/WrittenSelection/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema2.required,parentSchema:schema2,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "from") || (key1 === "except"))){
const err4 = {instancePath:instancePath+"/errors",schemaPath:"#/definitions/WrittenSelection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.from !== undefined){
let data2 = data1.from;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/errors/from",schemaPath:"#/definitions/WrittenSelection/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.from.type,parentSchema:schema2.properties.from,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("all" !== data2){
const err6 = {instancePath:instancePath+"/errors/from",schemaPath:"#/definitions/WrittenSelection/properties/from/const",keyword:"const",params:{allowedValue: "all"},message:"must be equal to constant",schema:"all",parentSchema:schema2.properties.from,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.except !== undefined){
let data3 = data1.except;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/errors/except/" + i0,schemaPath:"#/definitions/WrittenSelection/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.except.items.type,parentSchema:schema2.properties.except.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/errors/except",schemaPath:"#/definitions/WrittenSelection/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.except.type,parentSchema:schema2.properties.except,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/errors",schemaPath:"#/definitions/WrittenSelection/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs16 = errors;
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data5 = data1[i1];
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/errors/" + i1,schemaPath:"#/properties/errors/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.errors.anyOf[1].items.type,parentSchema:schema1.properties.errors.anyOf[1].items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.errors.anyOf[1].type,parentSchema:schema1.properties.errors.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err12 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema1.properties.errors.anyOf,parentSchema:schema1.properties.errors,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.dialects !== undefined){
let data6 = data.dialects;
const _errs21 = errors;
let valid8 = false;
const _errs22 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.from === undefined){
const err13 = {instancePath:instancePath+"/dialects",schemaPath:"#/definitions/WrittenSelection/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema2.required,parentSchema:schema2,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "from") || (key2 === "except"))){
const err14 = {instancePath:instancePath+"/dialects",schemaPath:"#/definitions/WrittenSelection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.from !== undefined){
let data7 = data6.from;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/dialects/from",schemaPath:"#/definitions/WrittenSelection/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.from.type,parentSchema:schema2.properties.from,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("all" !== data7){
const err16 = {instancePath:instancePath+"/dialects/from",schemaPath:"#/definitions/WrittenSelection/properties/from/const",keyword:"const",params:{allowedValue: "all"},message:"must be equal to constant",schema:"all",parentSchema:schema2.properties.from,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.except !== undefined){
let data8 = data6.except;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/dialects/except/" + i2,schemaPath:"#/definitions/WrittenSelection/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.except.items.type,parentSchema:schema2.properties.except.items,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/dialects/except",schemaPath:"#/definitions/WrittenSelection/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.except.type,parentSchema:schema2.properties.except,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/dialects",schemaPath:"#/definitions/WrittenSelection/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs32 = errors;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data10 = data6[i3];
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/dialects/" + i3,schemaPath:"#/properties/dialects/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.dialects.anyOf[1].items.type,parentSchema:schema1.properties.dialects.anyOf[1].items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/dialects",schemaPath:"#/properties/dialects/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.dialects.anyOf[1].type,parentSchema:schema1.properties.dialects.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err22 = {instancePath:instancePath+"/dialects",schemaPath:"#/properties/dialects/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema1.properties.dialects.anyOf,parentSchema:schema1.properties.dialects,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.apis !== undefined){
let data11 = data.apis;
const _errs37 = errors;
let valid15 = false;
const _errs38 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.from === undefined){
const err23 = {instancePath:instancePath+"/apis",schemaPath:"#/definitions/WrittenSelection/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema2.required,parentSchema:schema2,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data11){
if(!((key3 === "from") || (key3 === "except"))){
const err24 = {instancePath:instancePath+"/apis",schemaPath:"#/definitions/WrittenSelection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.from !== undefined){
let data12 = data11.from;
if(typeof data12 !== "string"){
const err25 = {instancePath:instancePath+"/apis/from",schemaPath:"#/definitions/WrittenSelection/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.from.type,parentSchema:schema2.properties.from,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if("all" !== data12){
const err26 = {instancePath:instancePath+"/apis/from",schemaPath:"#/definitions/WrittenSelection/properties/from/const",keyword:"const",params:{allowedValue: "all"},message:"must be equal to constant",schema:"all",parentSchema:schema2.properties.from,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.except !== undefined){
let data13 = data11.except;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 !== "string"){
const err27 = {instancePath:instancePath+"/apis/except/" + i4,schemaPath:"#/definitions/WrittenSelection/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.except.items.type,parentSchema:schema2.properties.except.items,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/apis/except",schemaPath:"#/definitions/WrittenSelection/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.except.type,parentSchema:schema2.properties.except,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/apis",schemaPath:"#/definitions/WrittenSelection/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid2 = _errs38 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const _errs48 = errors;
if(Array.isArray(data11)){
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
let data15 = data11[i5];
if(typeof data15 !== "string"){
const err30 = {instancePath:instancePath+"/apis/" + i5,schemaPath:"#/properties/apis/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.apis.anyOf[1].items.type,parentSchema:schema1.properties.apis.anyOf[1].items,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/apis",schemaPath:"#/properties/apis/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.apis.anyOf[1].type,parentSchema:schema1.properties.apis.anyOf[1],data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs48 === errors;
valid15 = valid15 || _valid2;
}
if(!valid15){
const err32 = {instancePath:instancePath+"/apis",schemaPath:"#/properties/apis/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema1.properties.apis.anyOf,parentSchema:schema1.properties.apis,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const schema6 = schema0.definitions.WrittenErrors;
const pattern1 = new RegExp("^[a-z][a-z0-9_]{0,62}$|^\\$schema$", "u");
const schema7 = schema0.definitions.WrittenError;
const schema8 = schema0.definitions.WrittenRemedy;
const schema11 = schema0.definitions.WrittenRetry;
const schema12 = schema0.definitions.WrittenDeprecation;
const schema9 = schema0.definitions.WrittenDetails;

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/WrittenSchema/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema5.type,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const schema13 = schema0.definitions.WrittenExample;
const schema14 = schema0.definitions.WrittenField;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "detail")) || (key0 === "details")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.title.type,parentSchema:schema13.properties.title,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.detail !== undefined){
let data1 = data.detail;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.detail.type,parentSchema:schema13.properties.detail,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.details !== undefined){
let data2 = data.details;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err3 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.properties.details.type,parentSchema:schema13.properties.details,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fields !== undefined){
let data3 = data.fields;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.pointer === undefined){
const err4 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/definitions/WrittenField/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema14.required,parentSchema:schema14,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "pointer") || (key1 === "rule")) || (key1 === "message")) || (key1 === "params"))){
const err5 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/definitions/WrittenField/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.pointer !== undefined){
let data5 = data4.pointer;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/fields/" + i0+"/pointer",schemaPath:"#/definitions/WrittenField/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.pointer.type,parentSchema:schema14.properties.pointer,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.rule !== undefined){
let data6 = data4.rule;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/fields/" + i0+"/rule",schemaPath:"#/definitions/WrittenField/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.rule.type,parentSchema:schema14.properties.rule,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.message !== undefined){
let data7 = data4.message;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/fields/" + i0+"/message",schemaPath:"#/definitions/WrittenField/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.message.type,parentSchema:schema14.properties.message,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.params !== undefined){
let data8 = data4.params;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
const err9 = {instancePath:instancePath+"/fields/" + i0+"/params",schemaPath:"#/definitions/WrittenField/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.properties.params.type,parentSchema:schema14.properties.params,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/definitions/WrittenField/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.fields.type,parentSchema:schema13.properties.fields,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema7.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema7.properties.status.type,parentSchema:schema7.properties.status,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 599 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema7.properties.status,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 400 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400",schema:400,parentSchema:schema7.properties.status,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.generic !== undefined){
let data1 = data.generic;
if(typeof data1 !== "boolean"){
const err6 = {instancePath:instancePath+"/generic",schemaPath:"#/properties/generic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties.generic.type,parentSchema:schema7.properties.generic,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.refines !== undefined){
let data2 = data.refines;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/refines",schemaPath:"#/properties/refines/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.refines.type,parentSchema:schema7.properties.refines,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.title.type,parentSchema:schema7.properties.title,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.detail !== undefined){
let data4 = data.detail;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.detail.type,parentSchema:schema7.properties.detail,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.type.type,parentSchema:schema7.properties.type,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.help !== undefined){
let data6 = data.help;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.help.type,parentSchema:schema7.properties.help,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
let data7 = data.description;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.description.type,parentSchema:schema7.properties.description,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.causes !== undefined){
let data8 = data.causes;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/causes/" + i0,schemaPath:"#/properties/causes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.causes.items.type,parentSchema:schema7.properties.causes.items,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/causes",schemaPath:"#/properties/causes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties.causes.type,parentSchema:schema7.properties.causes,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.remedies !== undefined){
let data10 = data.remedies;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.action === undefined){
const err15 = {instancePath:instancePath+"/remedies/" + i1,schemaPath:"#/definitions/WrittenRemedy/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema8.required,parentSchema:schema8,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data11.text === undefined){
const err16 = {instancePath:instancePath+"/remedies/" + i1,schemaPath:"#/definitions/WrittenRemedy/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema8.required,parentSchema:schema8,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data11){
if(!(((key1 === "action") || (key1 === "text")) || (key1 === "link"))){
const err17 = {instancePath:instancePath+"/remedies/" + i1,schemaPath:"#/definitions/WrittenRemedy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema8,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.action !== undefined){
let data12 = data11.action;
if(typeof data12 !== "string"){
const err18 = {instancePath:instancePath+"/remedies/" + i1+"/action",schemaPath:"#/definitions/WrittenRemedy/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.action.type,parentSchema:schema8.properties.action,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((((((data12 === "change_input") || (data12 === "contact_support")) || (data12 === "none")) || (data12 === "reauthenticate")) || (data12 === "refetch")) || (data12 === "request_access")) || (data12 === "retry")) || (data12 === "wait"))){
const err19 = {instancePath:instancePath+"/remedies/" + i1+"/action",schemaPath:"#/definitions/WrittenRemedy/properties/action/enum",keyword:"enum",params:{allowedValues: schema8.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema8.properties.action.enum,parentSchema:schema8.properties.action,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.text !== undefined){
let data13 = data11.text;
if(typeof data13 !== "string"){
const err20 = {instancePath:instancePath+"/remedies/" + i1+"/text",schemaPath:"#/definitions/WrittenRemedy/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.text.type,parentSchema:schema8.properties.text,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.link !== undefined){
let data14 = data11.link;
if(typeof data14 !== "string"){
const err21 = {instancePath:instancePath+"/remedies/" + i1+"/link",schemaPath:"#/definitions/WrittenRemedy/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.link.type,parentSchema:schema8.properties.link,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/remedies/" + i1,schemaPath:"#/definitions/WrittenRemedy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.type,parentSchema:schema8,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/remedies",schemaPath:"#/properties/remedies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties.remedies.type,parentSchema:schema7.properties.remedies,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.details !== undefined){
let data15 = data.details;
const _errs35 = errors;
let valid7 = false;
const _errs36 = errors;
if(!(validate6(data15, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var _valid0 = _errs36 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs37 = errors;
if(typeof data15 !== "string"){
const err24 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.details.anyOf[1].type,parentSchema:schema7.properties.details.anyOf[1],data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
const err25 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties.details.anyOf,parentSchema:schema7.properties.details,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data.retry !== undefined){
let data16 = data.retry;
const _errs40 = errors;
let valid8 = false;
const _errs41 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(!((((key2 === "strategy") || (key2 === "minDelay")) || (key2 === "processed")) || (key2 === "window"))){
const err26 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/WrittenRetry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data16.strategy !== undefined){
let data17 = data16.strategy;
if(typeof data17 !== "string"){
const err27 = {instancePath:instancePath+"/retry/strategy",schemaPath:"#/definitions/WrittenRetry/properties/strategy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.type,parentSchema:schema11.properties.strategy,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data17 === "backoff") || (data17 === "eventually")) || (data17 === "never"))){
const err28 = {instancePath:instancePath+"/retry/strategy",schemaPath:"#/definitions/WrittenRetry/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema11.properties.strategy.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.strategy.enum,parentSchema:schema11.properties.strategy,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data16.minDelay !== undefined){
let data18 = data16.minDelay;
if(typeof data18 !== "string"){
const err29 = {instancePath:instancePath+"/retry/minDelay",schemaPath:"#/definitions/WrittenRetry/properties/minDelay/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.minDelay.type,parentSchema:schema11.properties.minDelay,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data16.processed !== undefined){
let data19 = data16.processed;
if(typeof data19 !== "string"){
const err30 = {instancePath:instancePath+"/retry/processed",schemaPath:"#/definitions/WrittenRetry/properties/processed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.processed.type,parentSchema:schema11.properties.processed,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data19 === "no") || (data19 === "unknown"))){
const err31 = {instancePath:instancePath+"/retry/processed",schemaPath:"#/definitions/WrittenRetry/properties/processed/enum",keyword:"enum",params:{allowedValues: schema11.properties.processed.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.processed.enum,parentSchema:schema11.properties.processed,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.window !== undefined){
let data20 = data16.window;
if(typeof data20 !== "string"){
const err32 = {instancePath:instancePath+"/retry/window",schemaPath:"#/definitions/WrittenRetry/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.window.type,parentSchema:schema11.properties.window,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/WrittenRetry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs53 = errors;
if(typeof data16 !== "string"){
const err34 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.retry.anyOf[1].type,parentSchema:schema7.properties.retry.anyOf[1],data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if("never" !== data16){
const err35 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/anyOf/1/const",keyword:"const",params:{allowedValue: "never"},message:"must be equal to constant",schema:"never",parentSchema:schema7.properties.retry.anyOf[1],data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs53 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err36 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties.retry.anyOf,parentSchema:schema7.properties.retry,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data.deprecated !== undefined){
let data21 = data.deprecated;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.since === undefined){
const err37 = {instancePath:instancePath+"/deprecated",schemaPath:"#/definitions/WrittenDeprecation/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'",schema:schema12.required,parentSchema:schema12,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data21){
if(!((key3 === "since") || (key3 === "replacedBy"))){
const err38 = {instancePath:instancePath+"/deprecated",schemaPath:"#/definitions/WrittenDeprecation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.since !== undefined){
let data22 = data21.since;
if(typeof data22 !== "string"){
const err39 = {instancePath:instancePath+"/deprecated/since",schemaPath:"#/definitions/WrittenDeprecation/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.since.type,parentSchema:schema12.properties.since,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data21.replacedBy !== undefined){
let data23 = data21.replacedBy;
if(typeof data23 !== "string"){
const err40 = {instancePath:instancePath+"/deprecated/replacedBy",schemaPath:"#/definitions/WrittenDeprecation/properties/replacedBy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.replacedBy.type,parentSchema:schema12.properties.replacedBy,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/deprecated",schemaPath:"#/definitions/WrittenDeprecation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.attributes !== undefined){
let data24 = data.attributes;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
}
else {
const err42 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.attributes.type,parentSchema:schema7.properties.attributes,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.examples !== undefined){
let data25 = data.examples;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
if(!(validate8(data25[i2], {instancePath:instancePath+"/examples/" + i2,parentData:data25,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties.examples.type,parentSchema:schema7.properties.examples,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}


function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern1.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$|^\\$schema$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$|^\\$schema$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$|^\\$schema$",parentSchema:schema6.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema6.propertyNames,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(key1 === "$schema")){
if(!(validate5(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
if(data.$schema !== undefined){
let data1 = data.$schema;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.$schema.type,parentSchema:schema6.properties.$schema,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const schema15 = schema0.definitions.WrittenDialect;
const schema16 = schema0.definitions.WrittenVariant;
const schema17 = schema0.definitions.WrittenCondition;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "when") || (key0 === "body"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.when !== undefined){
let data0 = data.when;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "codes") || (key1 === "hasFields"))){
const err2 = {instancePath:instancePath+"/when",schemaPath:"#/definitions/WrittenCondition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.codes !== undefined){
let data1 = data0.codes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/when/codes/" + i0,schemaPath:"#/definitions/WrittenCondition/properties/codes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.codes.items.type,parentSchema:schema17.properties.codes.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/when/codes",schemaPath:"#/definitions/WrittenCondition/properties/codes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.codes.type,parentSchema:schema17.properties.codes,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.hasFields !== undefined){
let data3 = data0.hasFields;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/when/hasFields",schemaPath:"#/definitions/WrittenCondition/properties/hasFields/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.hasFields.type,parentSchema:schema17.properties.hasFields,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/definitions/WrittenCondition/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.when.anyOf[1].type,parentSchema:schema16.properties.when.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("hasFields" !== data0){
const err8 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/anyOf/1/const",keyword:"const",params:{allowedValue: "hasFields"},message:"must be equal to constant",schema:"hasFields",parentSchema:schema16.properties.when.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.properties.when.anyOf,parentSchema:schema16.properties.when,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediaType"},message:"must have required property '"+"mediaType"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "$schema") || (key0 === "description")) || (key0 === "mediaType")) || (key0 === "status")) || (key0 === "body")) || (key0 === "variants")) || (key0 === "headers"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.$schema.type,parentSchema:schema15.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.description.type,parentSchema:schema15.properties.description,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mediaType !== undefined){
let data2 = data.mediaType;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.mediaType.type,parentSchema:schema15.properties.mediaType,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.status.type,parentSchema:schema15.properties.status,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 599 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema15.properties.status,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 200 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema15.properties.status,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.variants !== undefined){
let data4 = data.variants;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data4[i0], {instancePath:instancePath+"/variants/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.variants.type,parentSchema:schema15.properties.variants,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.headers !== undefined){
let data6 = data.headers;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
const err9 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.headers.type,parentSchema:schema15.properties.headers,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema18 = schema0.definitions.WrittenApi;
const schema22 = schema0.definitions.WrittenMatch;
const schema23 = schema0.definitions.WrittenRateLimit;
const schema24 = schema0.definitions.WrittenConstraint;
const schema20 = schema0.definitions.WrittenOverride;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "status") || (key0 === "type")) || (key0 === "help")) || (key0 === "title")) || (key0 === "detail")) || (key0 === "retry")) || (key0 === "details")) || (key0 === "description"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.status.type,parentSchema:schema20.properties.status,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 599 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema20.properties.status,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 400 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400",schema:400,parentSchema:schema20.properties.status,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.type.type,parentSchema:schema20.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.help !== undefined){
let data2 = data.help;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.help.type,parentSchema:schema20.properties.help,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.title.type,parentSchema:schema20.properties.title,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.detail !== undefined){
let data4 = data.detail;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.detail.type,parentSchema:schema20.properties.detail,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
let data5 = data.retry;
const _errs13 = errors;
let valid1 = false;
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((((key1 === "strategy") || (key1 === "minDelay")) || (key1 === "processed")) || (key1 === "window"))){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/WrittenRetry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.strategy !== undefined){
let data6 = data5.strategy;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/retry/strategy",schemaPath:"#/definitions/WrittenRetry/properties/strategy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.type,parentSchema:schema11.properties.strategy,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data6 === "backoff") || (data6 === "eventually")) || (data6 === "never"))){
const err10 = {instancePath:instancePath+"/retry/strategy",schemaPath:"#/definitions/WrittenRetry/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema11.properties.strategy.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.strategy.enum,parentSchema:schema11.properties.strategy,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.minDelay !== undefined){
let data7 = data5.minDelay;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/retry/minDelay",schemaPath:"#/definitions/WrittenRetry/properties/minDelay/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.minDelay.type,parentSchema:schema11.properties.minDelay,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.processed !== undefined){
let data8 = data5.processed;
if(typeof data8 !== "string"){
const err12 = {instancePath:instancePath+"/retry/processed",schemaPath:"#/definitions/WrittenRetry/properties/processed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.processed.type,parentSchema:schema11.properties.processed,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data8 === "no") || (data8 === "unknown"))){
const err13 = {instancePath:instancePath+"/retry/processed",schemaPath:"#/definitions/WrittenRetry/properties/processed/enum",keyword:"enum",params:{allowedValues: schema11.properties.processed.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.processed.enum,parentSchema:schema11.properties.processed,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.window !== undefined){
let data9 = data5.window;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/retry/window",schemaPath:"#/definitions/WrittenRetry/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.window.type,parentSchema:schema11.properties.window,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/WrittenRetry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs26 = errors;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.retry.anyOf[1].type,parentSchema:schema20.properties.retry.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("never" !== data5){
const err17 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/anyOf/1/const",keyword:"const",params:{allowedValue: "never"},message:"must be equal to constant",schema:"never",parentSchema:schema20.properties.retry.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err18 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema20.properties.retry.anyOf,parentSchema:schema20.properties.retry,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.details !== undefined){
if(!(validate6(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data11 = data.description;
if(typeof data11 !== "string"){
const err19 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.description.type,parentSchema:schema20.properties.description,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dialect === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dialect"},message:"must have required property '"+"dialect"+"'",schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.errors === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema18.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.$schema.type,parentSchema:schema18.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.title.type,parentSchema:schema18.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.description.type,parentSchema:schema18.properties.description,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dialect !== undefined){
let data3 = data.dialect;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.dialect.type,parentSchema:schema18.properties.dialect,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.errors !== undefined){
let data4 = data.errors;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.from === undefined){
const err7 = {instancePath:instancePath+"/errors",schemaPath:"#/definitions/WrittenSelection/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema2.required,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "from") || (key1 === "except"))){
const err8 = {instancePath:instancePath+"/errors",schemaPath:"#/definitions/WrittenSelection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.from !== undefined){
let data5 = data4.from;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/errors/from",schemaPath:"#/definitions/WrittenSelection/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.from.type,parentSchema:schema2.properties.from,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("all" !== data5){
const err10 = {instancePath:instancePath+"/errors/from",schemaPath:"#/definitions/WrittenSelection/properties/from/const",keyword:"const",params:{allowedValue: "all"},message:"must be equal to constant",schema:"all",parentSchema:schema2.properties.from,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.except !== undefined){
let data6 = data4.except;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/errors/except/" + i0,schemaPath:"#/definitions/WrittenSelection/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.except.items.type,parentSchema:schema2.properties.except.items,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/errors/except",schemaPath:"#/definitions/WrittenSelection/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.except.type,parentSchema:schema2.properties.except,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/errors",schemaPath:"#/definitions/WrittenSelection/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs22 = errors;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data8 = data4[i1];
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/errors/" + i1,schemaPath:"#/properties/errors/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.errors.anyOf[1].items.type,parentSchema:schema18.properties.errors.anyOf[1].items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.errors.anyOf[1].type,parentSchema:schema18.properties.errors.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err16 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.properties.errors.anyOf,parentSchema:schema18.properties.errors,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.overrides !== undefined){
let data9 = data.overrides;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(validate17(data9[key2], {instancePath:instancePath+"/overrides/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.properties.overrides.type,parentSchema:schema18.properties.overrides,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.aliases !== undefined){
let data11 = data.aliases;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
let data12 = data11[key3];
const _errs34 = errors;
let valid10 = false;
const _errs35 = errors;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if((typeof data13 !== "string") && (!(typeof data13 == "number"))){
const err18 = {instancePath:instancePath+"/aliases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/aliases/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type: schema18.properties.aliases.additionalProperties.anyOf[0].items.type},message:"must be string,number",schema:schema18.properties.aliases.additionalProperties.anyOf[0].items.type,parentSchema:schema18.properties.aliases.additionalProperties.anyOf[0].items,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/aliases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.aliases.additionalProperties.anyOf[0].type,parentSchema:schema18.properties.aliases.additionalProperties.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const _errs39 = errors;
if((typeof data12 !== "string") && (!(typeof data12 == "number"))){
const err20 = {instancePath:instancePath+"/aliases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/anyOf/1/type",keyword:"type",params:{type: schema18.properties.aliases.additionalProperties.anyOf[1].type},message:"must be string,number",schema:schema18.properties.aliases.additionalProperties.anyOf[1].type,parentSchema:schema18.properties.aliases.additionalProperties.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid10 = valid10 || _valid1;
}
if(!valid10){
const err21 = {instancePath:instancePath+"/aliases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.properties.aliases.additionalProperties.anyOf,parentSchema:schema18.properties.aliases.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.properties.aliases.type,parentSchema:schema18.properties.aliases,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.rules !== undefined){
let data14 = data.rules;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
let data15 = data14[key4];
const _errs45 = errors;
let valid14 = false;
const _errs46 = errors;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err23 = {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/rules/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.rules.additionalProperties.anyOf[0].items.type,parentSchema:schema18.properties.rules.additionalProperties.anyOf[0].items,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.rules.additionalProperties.anyOf[0].type,parentSchema:schema18.properties.rules.additionalProperties.anyOf[0],data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid14 = valid14 || _valid2;
if(!valid14){
const _errs50 = errors;
if(typeof data15 !== "string"){
const err25 = {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.rules.additionalProperties.anyOf[1].type,parentSchema:schema18.properties.rules.additionalProperties.anyOf[1],data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid14 = valid14 || _valid2;
}
if(!valid14){
const err26 = {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.properties.rules.additionalProperties.anyOf,parentSchema:schema18.properties.rules.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.properties.rules.type,parentSchema:schema18.properties.rules,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.match !== undefined){
let data17 = data.match;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.code === undefined){
const err28 = {instancePath:instancePath+"/match/" + i4,schemaPath:"#/definitions/WrittenMatch/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema22.required,parentSchema:schema22,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key5 in data18){
if(!((((key5 === "code") || (key5 === "when")) || (key5 === "detail")) || (key5 === "rule"))){
const err29 = {instancePath:instancePath+"/match/" + i4,schemaPath:"#/definitions/WrittenMatch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data18.code !== undefined){
let data19 = data18.code;
if(typeof data19 !== "string"){
const err30 = {instancePath:instancePath+"/match/" + i4+"/code",schemaPath:"#/definitions/WrittenMatch/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.code.type,parentSchema:schema22.properties.code,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.when !== undefined){
let data20 = data18.when;
if(typeof data20 !== "string"){
const err31 = {instancePath:instancePath+"/match/" + i4+"/when",schemaPath:"#/definitions/WrittenMatch/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.when.type,parentSchema:schema22.properties.when,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if("hasFields" !== data20){
const err32 = {instancePath:instancePath+"/match/" + i4+"/when",schemaPath:"#/definitions/WrittenMatch/properties/when/const",keyword:"const",params:{allowedValue: "hasFields"},message:"must be equal to constant",schema:"hasFields",parentSchema:schema22.properties.when,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data18.detail !== undefined){
let data21 = data18.detail;
if(typeof data21 !== "string"){
const err33 = {instancePath:instancePath+"/match/" + i4+"/detail",schemaPath:"#/definitions/WrittenMatch/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.detail.type,parentSchema:schema22.properties.detail,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data18.rule !== undefined){
let data22 = data18.rule;
if(typeof data22 !== "string"){
const err34 = {instancePath:instancePath+"/match/" + i4+"/rule",schemaPath:"#/definitions/WrittenMatch/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.rule.type,parentSchema:schema22.properties.rule,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/match/" + i4,schemaPath:"#/definitions/WrittenMatch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.match.type,parentSchema:schema18.properties.match,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.type !== undefined){
let data23 = data.type;
if(typeof data23 !== "string"){
const err37 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.type.type,parentSchema:schema18.properties.type,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.help !== undefined){
let data24 = data.help;
if(typeof data24 !== "string"){
const err38 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.help.type,parentSchema:schema18.properties.help,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.rateLimits !== undefined){
let data25 = data.rateLimits;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.limit === undefined){
const err39 = {instancePath:instancePath+"/rateLimits/" + i5,schemaPath:"#/definitions/WrittenRateLimit/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'",schema:schema23.required,parentSchema:schema23,data:data26};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data26.scope === undefined){
const err40 = {instancePath:instancePath+"/rateLimits/" + i5,schemaPath:"#/definitions/WrittenRateLimit/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'",schema:schema23.required,parentSchema:schema23,data:data26};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data26.window === undefined){
const err41 = {instancePath:instancePath+"/rateLimits/" + i5,schemaPath:"#/definitions/WrittenRateLimit/required",keyword:"required",params:{missingProperty: "window"},message:"must have required property '"+"window"+"'",schema:schema23.required,parentSchema:schema23,data:data26};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key6 in data26){
if(!(((key6 === "scope") || (key6 === "limit")) || (key6 === "window"))){
const err42 = {instancePath:instancePath+"/rateLimits/" + i5,schemaPath:"#/definitions/WrittenRateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data26.scope !== undefined){
let data27 = data26.scope;
if(typeof data27 !== "string"){
const err43 = {instancePath:instancePath+"/rateLimits/" + i5+"/scope",schemaPath:"#/definitions/WrittenRateLimit/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.scope.type,parentSchema:schema23.properties.scope,data:data27};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data26.limit !== undefined){
let data28 = data26.limit;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
const err44 = {instancePath:instancePath+"/rateLimits/" + i5+"/limit",schemaPath:"#/definitions/WrittenRateLimit/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema23.properties.limit.type,parentSchema:schema23.properties.limit,data:data28};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data28 == "number"){
if(data28 < 1 || isNaN(data28)){
const err45 = {instancePath:instancePath+"/rateLimits/" + i5+"/limit",schemaPath:"#/definitions/WrittenRateLimit/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema23.properties.limit,data:data28};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data26.window !== undefined){
let data29 = data26.window;
if(typeof data29 !== "string"){
const err46 = {instancePath:instancePath+"/rateLimits/" + i5+"/window",schemaPath:"#/definitions/WrittenRateLimit/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.window.type,parentSchema:schema23.properties.window,data:data29};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/rateLimits/" + i5,schemaPath:"#/definitions/WrittenRateLimit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/rateLimits",schemaPath:"#/properties/rateLimits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.rateLimits.type,parentSchema:schema18.properties.rateLimits,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.constraints !== undefined){
let data30 = data.constraints;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key7 in data30){
let data31 = data30[key7];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.code === undefined){
const err49 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/WrittenConstraint/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema24.required,parentSchema:schema24,data:data31};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key8 in data31){
if(!(((((key8 === "code") || (key8 === "field")) || (key8 === "rule")) || (key8 === "message")) || (key8 === "params"))){
const err50 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/WrittenConstraint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data31.code !== undefined){
let data32 = data31.code;
if(typeof data32 !== "string"){
const err51 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/definitions/WrittenConstraint/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.code.type,parentSchema:schema24.properties.code,data:data32};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data31.field !== undefined){
let data33 = data31.field;
if(typeof data33 !== "string"){
const err52 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/field",schemaPath:"#/definitions/WrittenConstraint/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.field.type,parentSchema:schema24.properties.field,data:data33};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data31.rule !== undefined){
let data34 = data31.rule;
if(typeof data34 !== "string"){
const err53 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/rule",schemaPath:"#/definitions/WrittenConstraint/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.rule.type,parentSchema:schema24.properties.rule,data:data34};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data31.message !== undefined){
let data35 = data31.message;
if(typeof data35 !== "string"){
const err54 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/definitions/WrittenConstraint/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.message.type,parentSchema:schema24.properties.message,data:data35};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data31.params !== undefined){
let data36 = data31.params;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
}
else {
const err55 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/definitions/WrittenConstraint/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.params.type,parentSchema:schema24.properties.params,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/WrittenConstraint/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/constraints",schemaPath:"#/properties/constraints/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.properties.constraints.type,parentSchema:schema18.properties.constraints,data:data30};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^[A-Za-z_$][\\w$]*$", "u");
const pattern2 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.$schema.type,parentSchema:schema0.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$comment !== undefined){
let data1 = data.$comment;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/$comment",schemaPath:"#/properties/%24comment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.$comment.type,parentSchema:schema0.properties.$comment,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.name.type,parentSchema:schema0.properties.name,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.docs !== undefined){
let data3 = data.docs;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.docs.type,parentSchema:schema0.properties.docs,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.extends !== undefined){
let data4 = data.extends;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(!(validate1(data4, {instancePath:instancePath+"/extends",parentData:data,parentDataProperty:"extends",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs13 = errors;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(!(validate1(data5, {instancePath:instancePath+"/extends/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs18 = errors;
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.extends.anyOf[1].items.anyOf[1].type,parentSchema:schema0.properties.extends.anyOf[1].items.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err6 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.extends.anyOf[1].items.anyOf,parentSchema:schema0.properties.extends.anyOf[1].items,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.extends.anyOf[1].type,parentSchema:schema0.properties.extends.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs20 = errors;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.extends.anyOf[2].type,parentSchema:schema0.properties.extends.anyOf[2],data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err9 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.extends.anyOf,parentSchema:schema0.properties.extends,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.reserved !== undefined){
let data6 = data.reserved;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/reserved/" + i1,schemaPath:"#/properties/reserved/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.reserved.items.type,parentSchema:schema0.properties.reserved.items,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/reserved",schemaPath:"#/properties/reserved/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.reserved.type,parentSchema:schema0.properties.reserved,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.rules !== undefined){
let data8 = data.rules;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
let data9 = data8[key1];
if(typeof data9 !== "string"){
const err12 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.rules.additionalProperties.type,parentSchema:schema0.properties.rules.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.rules.type,parentSchema:schema0.properties.rules,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.definitions !== undefined){
let data10 = data.definitions;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
const _errs33 = errors;
if(typeof key2 === "string"){
if(!pattern0.test(key2)){
const err14 = {instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_$][\\w$]*$"},message:"must match pattern \""+"^[A-Za-z_$][\\w$]*$"+"\"",schema:"^[A-Za-z_$][\\w$]*$",parentSchema:schema0.properties.definitions.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid8 = _errs33 === errors;
if(!valid8){
const err15 = {instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema0.properties.definitions.propertyNames,parentSchema:schema0.properties.definitions,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key3 in data10){
let data11 = data10[key3];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
const err16 = {instancePath:instancePath+"/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/WrittenSchema/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema5.type,parentSchema:schema5,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.definitions.type,parentSchema:schema0.properties.definitions,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.errors !== undefined){
if(!(validate4(data.errors, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.dialects !== undefined){
let data13 = data.dialects;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
const _errs42 = errors;
if(typeof key4 === "string"){
if(!pattern2.test(key4)){
const err18 = {instancePath:instancePath+"/dialects",schemaPath:"#/properties/dialects/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,62}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:schema0.properties.dialects.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid11 = _errs42 === errors;
if(!valid11){
const err19 = {instancePath:instancePath+"/dialects",schemaPath:"#/properties/dialects/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema0.properties.dialects.propertyNames,parentSchema:schema0.properties.dialects,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key5 in data13){
if(!(validate12(data13[key5], {instancePath:instancePath+"/dialects/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/dialects",schemaPath:"#/properties/dialects/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.dialects.type,parentSchema:schema0.properties.dialects,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.apis !== undefined){
let data15 = data.apis;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 in data15){
const _errs47 = errors;
if(typeof key6 === "string"){
if(!pattern2.test(key6)){
const err21 = {instancePath:instancePath+"/apis",schemaPath:"#/properties/apis/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,62}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:schema0.properties.apis.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid13 = _errs47 === errors;
if(!valid13){
const err22 = {instancePath:instancePath+"/apis",schemaPath:"#/properties/apis/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema0.properties.apis.propertyNames,parentSchema:schema0.properties.apis,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key7 in data15){
if(!(validate16(data15[key7], {instancePath:instancePath+"/apis/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/apis",schemaPath:"#/properties/apis/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.apis.type,parentSchema:schema0.properties.apis,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

export const errors: ValidateFunction = validate21;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern1.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$|^\\$schema$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$|^\\$schema$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$|^\\$schema$",parentSchema:schema6.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema6.propertyNames,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(key1 === "$schema")){
if(!(validate5(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
if(data.$schema !== undefined){
let data1 = data.$schema;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.$schema.type,parentSchema:schema6.properties.$schema,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const dialect: ValidateFunction = validate23;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediaType"},message:"must have required property '"+"mediaType"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "$schema") || (key0 === "description")) || (key0 === "mediaType")) || (key0 === "status")) || (key0 === "body")) || (key0 === "variants")) || (key0 === "headers"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.$schema.type,parentSchema:schema15.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.description.type,parentSchema:schema15.properties.description,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mediaType !== undefined){
let data2 = data.mediaType;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.mediaType.type,parentSchema:schema15.properties.mediaType,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.status.type,parentSchema:schema15.properties.status,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 599 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema15.properties.status,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 200 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema15.properties.status,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.variants !== undefined){
let data4 = data.variants;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data4[i0], {instancePath:instancePath+"/variants/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.variants.type,parentSchema:schema15.properties.variants,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.headers !== undefined){
let data6 = data.headers;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
const err9 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.headers.type,parentSchema:schema15.properties.headers,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const api: ValidateFunction = validate25;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dialect === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dialect"},message:"must have required property '"+"dialect"+"'",schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.errors === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema18.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.$schema.type,parentSchema:schema18.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.title.type,parentSchema:schema18.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.description.type,parentSchema:schema18.properties.description,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dialect !== undefined){
let data3 = data.dialect;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.dialect.type,parentSchema:schema18.properties.dialect,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.errors !== undefined){
let data4 = data.errors;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.from === undefined){
const err7 = {instancePath:instancePath+"/errors",schemaPath:"#/definitions/WrittenSelection/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema2.required,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "from") || (key1 === "except"))){
const err8 = {instancePath:instancePath+"/errors",schemaPath:"#/definitions/WrittenSelection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.from !== undefined){
let data5 = data4.from;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/errors/from",schemaPath:"#/definitions/WrittenSelection/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.from.type,parentSchema:schema2.properties.from,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("all" !== data5){
const err10 = {instancePath:instancePath+"/errors/from",schemaPath:"#/definitions/WrittenSelection/properties/from/const",keyword:"const",params:{allowedValue: "all"},message:"must be equal to constant",schema:"all",parentSchema:schema2.properties.from,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.except !== undefined){
let data6 = data4.except;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/errors/except/" + i0,schemaPath:"#/definitions/WrittenSelection/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.except.items.type,parentSchema:schema2.properties.except.items,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/errors/except",schemaPath:"#/definitions/WrittenSelection/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.except.type,parentSchema:schema2.properties.except,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/errors",schemaPath:"#/definitions/WrittenSelection/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs22 = errors;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data8 = data4[i1];
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/errors/" + i1,schemaPath:"#/properties/errors/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.errors.anyOf[1].items.type,parentSchema:schema18.properties.errors.anyOf[1].items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.errors.anyOf[1].type,parentSchema:schema18.properties.errors.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err16 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.properties.errors.anyOf,parentSchema:schema18.properties.errors,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.overrides !== undefined){
let data9 = data.overrides;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(validate17(data9[key2], {instancePath:instancePath+"/overrides/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.properties.overrides.type,parentSchema:schema18.properties.overrides,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.aliases !== undefined){
let data11 = data.aliases;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
let data12 = data11[key3];
const _errs34 = errors;
let valid10 = false;
const _errs35 = errors;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if((typeof data13 !== "string") && (!(typeof data13 == "number"))){
const err18 = {instancePath:instancePath+"/aliases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/aliases/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type: schema18.properties.aliases.additionalProperties.anyOf[0].items.type},message:"must be string,number",schema:schema18.properties.aliases.additionalProperties.anyOf[0].items.type,parentSchema:schema18.properties.aliases.additionalProperties.anyOf[0].items,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/aliases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.aliases.additionalProperties.anyOf[0].type,parentSchema:schema18.properties.aliases.additionalProperties.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const _errs39 = errors;
if((typeof data12 !== "string") && (!(typeof data12 == "number"))){
const err20 = {instancePath:instancePath+"/aliases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/anyOf/1/type",keyword:"type",params:{type: schema18.properties.aliases.additionalProperties.anyOf[1].type},message:"must be string,number",schema:schema18.properties.aliases.additionalProperties.anyOf[1].type,parentSchema:schema18.properties.aliases.additionalProperties.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid10 = valid10 || _valid1;
}
if(!valid10){
const err21 = {instancePath:instancePath+"/aliases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.properties.aliases.additionalProperties.anyOf,parentSchema:schema18.properties.aliases.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.properties.aliases.type,parentSchema:schema18.properties.aliases,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.rules !== undefined){
let data14 = data.rules;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
let data15 = data14[key4];
const _errs45 = errors;
let valid14 = false;
const _errs46 = errors;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err23 = {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/rules/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.rules.additionalProperties.anyOf[0].items.type,parentSchema:schema18.properties.rules.additionalProperties.anyOf[0].items,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.rules.additionalProperties.anyOf[0].type,parentSchema:schema18.properties.rules.additionalProperties.anyOf[0],data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid14 = valid14 || _valid2;
if(!valid14){
const _errs50 = errors;
if(typeof data15 !== "string"){
const err25 = {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.rules.additionalProperties.anyOf[1].type,parentSchema:schema18.properties.rules.additionalProperties.anyOf[1],data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid14 = valid14 || _valid2;
}
if(!valid14){
const err26 = {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.properties.rules.additionalProperties.anyOf,parentSchema:schema18.properties.rules.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.properties.rules.type,parentSchema:schema18.properties.rules,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.match !== undefined){
let data17 = data.match;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.code === undefined){
const err28 = {instancePath:instancePath+"/match/" + i4,schemaPath:"#/definitions/WrittenMatch/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema22.required,parentSchema:schema22,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key5 in data18){
if(!((((key5 === "code") || (key5 === "when")) || (key5 === "detail")) || (key5 === "rule"))){
const err29 = {instancePath:instancePath+"/match/" + i4,schemaPath:"#/definitions/WrittenMatch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data18.code !== undefined){
let data19 = data18.code;
if(typeof data19 !== "string"){
const err30 = {instancePath:instancePath+"/match/" + i4+"/code",schemaPath:"#/definitions/WrittenMatch/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.code.type,parentSchema:schema22.properties.code,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.when !== undefined){
let data20 = data18.when;
if(typeof data20 !== "string"){
const err31 = {instancePath:instancePath+"/match/" + i4+"/when",schemaPath:"#/definitions/WrittenMatch/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.when.type,parentSchema:schema22.properties.when,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if("hasFields" !== data20){
const err32 = {instancePath:instancePath+"/match/" + i4+"/when",schemaPath:"#/definitions/WrittenMatch/properties/when/const",keyword:"const",params:{allowedValue: "hasFields"},message:"must be equal to constant",schema:"hasFields",parentSchema:schema22.properties.when,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data18.detail !== undefined){
let data21 = data18.detail;
if(typeof data21 !== "string"){
const err33 = {instancePath:instancePath+"/match/" + i4+"/detail",schemaPath:"#/definitions/WrittenMatch/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.detail.type,parentSchema:schema22.properties.detail,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data18.rule !== undefined){
let data22 = data18.rule;
if(typeof data22 !== "string"){
const err34 = {instancePath:instancePath+"/match/" + i4+"/rule",schemaPath:"#/definitions/WrittenMatch/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.rule.type,parentSchema:schema22.properties.rule,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/match/" + i4,schemaPath:"#/definitions/WrittenMatch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.match.type,parentSchema:schema18.properties.match,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.type !== undefined){
let data23 = data.type;
if(typeof data23 !== "string"){
const err37 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.type.type,parentSchema:schema18.properties.type,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.help !== undefined){
let data24 = data.help;
if(typeof data24 !== "string"){
const err38 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.help.type,parentSchema:schema18.properties.help,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.rateLimits !== undefined){
let data25 = data.rateLimits;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.limit === undefined){
const err39 = {instancePath:instancePath+"/rateLimits/" + i5,schemaPath:"#/definitions/WrittenRateLimit/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'",schema:schema23.required,parentSchema:schema23,data:data26};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data26.scope === undefined){
const err40 = {instancePath:instancePath+"/rateLimits/" + i5,schemaPath:"#/definitions/WrittenRateLimit/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'",schema:schema23.required,parentSchema:schema23,data:data26};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data26.window === undefined){
const err41 = {instancePath:instancePath+"/rateLimits/" + i5,schemaPath:"#/definitions/WrittenRateLimit/required",keyword:"required",params:{missingProperty: "window"},message:"must have required property '"+"window"+"'",schema:schema23.required,parentSchema:schema23,data:data26};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key6 in data26){
if(!(((key6 === "scope") || (key6 === "limit")) || (key6 === "window"))){
const err42 = {instancePath:instancePath+"/rateLimits/" + i5,schemaPath:"#/definitions/WrittenRateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data26.scope !== undefined){
let data27 = data26.scope;
if(typeof data27 !== "string"){
const err43 = {instancePath:instancePath+"/rateLimits/" + i5+"/scope",schemaPath:"#/definitions/WrittenRateLimit/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.scope.type,parentSchema:schema23.properties.scope,data:data27};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data26.limit !== undefined){
let data28 = data26.limit;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
const err44 = {instancePath:instancePath+"/rateLimits/" + i5+"/limit",schemaPath:"#/definitions/WrittenRateLimit/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema23.properties.limit.type,parentSchema:schema23.properties.limit,data:data28};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data28 == "number"){
if(data28 < 1 || isNaN(data28)){
const err45 = {instancePath:instancePath+"/rateLimits/" + i5+"/limit",schemaPath:"#/definitions/WrittenRateLimit/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema23.properties.limit,data:data28};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data26.window !== undefined){
let data29 = data26.window;
if(typeof data29 !== "string"){
const err46 = {instancePath:instancePath+"/rateLimits/" + i5+"/window",schemaPath:"#/definitions/WrittenRateLimit/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.window.type,parentSchema:schema23.properties.window,data:data29};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/rateLimits/" + i5,schemaPath:"#/definitions/WrittenRateLimit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/rateLimits",schemaPath:"#/properties/rateLimits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.rateLimits.type,parentSchema:schema18.properties.rateLimits,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.constraints !== undefined){
let data30 = data.constraints;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key7 in data30){
let data31 = data30[key7];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.code === undefined){
const err49 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/WrittenConstraint/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema24.required,parentSchema:schema24,data:data31};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key8 in data31){
if(!(((((key8 === "code") || (key8 === "field")) || (key8 === "rule")) || (key8 === "message")) || (key8 === "params"))){
const err50 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/WrittenConstraint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data31.code !== undefined){
let data32 = data31.code;
if(typeof data32 !== "string"){
const err51 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/definitions/WrittenConstraint/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.code.type,parentSchema:schema24.properties.code,data:data32};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data31.field !== undefined){
let data33 = data31.field;
if(typeof data33 !== "string"){
const err52 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/field",schemaPath:"#/definitions/WrittenConstraint/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.field.type,parentSchema:schema24.properties.field,data:data33};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data31.rule !== undefined){
let data34 = data31.rule;
if(typeof data34 !== "string"){
const err53 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/rule",schemaPath:"#/definitions/WrittenConstraint/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.rule.type,parentSchema:schema24.properties.rule,data:data34};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data31.message !== undefined){
let data35 = data31.message;
if(typeof data35 !== "string"){
const err54 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/definitions/WrittenConstraint/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.message.type,parentSchema:schema24.properties.message,data:data35};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data31.params !== undefined){
let data36 = data31.params;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
}
else {
const err55 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/definitions/WrittenConstraint/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.params.type,parentSchema:schema24.properties.params,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/constraints/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/WrittenConstraint/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/constraints",schemaPath:"#/properties/constraints/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.properties.constraints.type,parentSchema:schema18.properties.constraints,data:data30};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

/** The authoring schema: the errors above refer to its parts, not to copies of them. */
export const schema: JsonSchema & { readonly definitions: Readonly<Record<string, JsonSchema>> } = schema0;
